package org.duizhao.parse;

/**
 * A line of the body, its number read.
 *
 * @param marker  null where the line has none
 * @param content the line behind the number
 * @param cut     where its title ends
 */
record Entry(Line line, Marker marker, Line content, Titles.Cut cut) {

    boolean numbered() {
        return marker != null;
    }

    boolean is(MarkerKind kind) {
        return numbered() && marker.kind() == kind;
    }

    Entry untitled() {
        return new Entry(line, marker, content, Titles.Cut.NONE);
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
