package org.duizhao.desktop.reading;

import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of the reading pane.
 *
 * @param lit    the part that is being read, sorted; empty as a rule
 * @param unsure what was read from a picture, not surely; sorted
 * @param origin where its text comes from
 */
record ReadingLine(Kind kind, String text, List<Span> lit, List<Span> unsure, Origin origin) {

    /**
     * What a line shows.
     *
     * @param measures whose texts, one behind the other, are the line's; none for a heading
     * @param start    of the line in the file, in UTF-16 units; only of the text of the file
     */
    record Origin(List<Measure> measures, int start) {

        static final Origin NONE = new Origin(List.of(), -1);
    }

    /** How it is set. */
    enum Kind { TITLE, QUIET, SECTION, CLAUSE, LABEL, TEXT, SOURCE }

    ReadingLine {
        lit = List.copyOf(lit);
        unsure = List.copyOf(unsure);
    }

    ReadingLine(Kind kind, String text, List<Span> lit, Origin origin) {
        this(kind, text, lit, List.of(), origin);
    }

    ReadingLine(Kind kind, String text) {
        this(kind, text, List.of(), Origin.NONE);
    }

    /** The measures that a part of the line is of. @param all of the notice */
    List<Measure> measures(Span part, List<Measure> all) {
        if (origin.start() >= 0) {
            SourceRange range = new SourceRange(origin.start() + part.start(), origin.start() + part.end());
            return all.stream().filter(measure -> measure.source().stream().anyMatch(own -> own.start() < range.end() && range.start() < own.end())).toList();
        }
        List<Measure> touched = new ArrayList<>();
        int at = 0;
        for (Measure measure : origin.measures()) {
            Span own = new Span(at, at + measure.text().length());
            if (own.overlaps(part)) {
                touched.add(measure);
            }
            at = own.end();
        }
        return touched;
    }
}
