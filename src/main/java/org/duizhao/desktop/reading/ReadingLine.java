package org.duizhao.desktop.reading;

import org.duizhao.notice.source.Span;

import java.util.List;

/**
 * A paragraph of the reading pane.
 *
 * @param lit the part that is being read, sorted; empty as a rule
 */
record ReadingLine(Kind kind, String text, List<Span> lit) {

    /** How it is set. */
    enum Kind { TITLE, QUIET, SECTION, CLAUSE, LABEL, TEXT, SOURCE }

    ReadingLine {
        lit = List.copyOf(lit);
    }

    ReadingLine(Kind kind, String text) {
        this(kind, text, List.of());
    }
}
