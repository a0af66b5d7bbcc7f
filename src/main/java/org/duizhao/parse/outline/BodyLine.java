package org.duizhao.parse.outline;

import org.duizhao.chinese.heading.Marker;
import org.duizhao.parse.heading.HeadingTitles;
import org.duizhao.parse.line.Line;

/**
 * A line of the body, its number read.
 *
 * @param marker  null where the line has none
 * @param content the line behind the number
 * @param cut     where its title ends
 */
record BodyLine(Line line, Marker marker, Line content, HeadingTitles.Cut cut) {

    boolean numbered() {
        return marker != null;
    }

    boolean is(Marker.Kind kind) {
        return numbered() && marker.kind() == kind;
    }

    BodyLine untitled() {
        return new BodyLine(line, marker, content, HeadingTitles.Cut.NONE);
    }

    /** The number as printed; empty where the line has none. */
    Line number() {
        return line.part(0, numbered() ? marker.end() : 0);
    }

    Line title() {
        return content.part(0, cut.end());
    }

    /** What follows number and title. */
    Line text() {
        return cut.titled() ? content.from(cut.text()) : content;
    }
}
