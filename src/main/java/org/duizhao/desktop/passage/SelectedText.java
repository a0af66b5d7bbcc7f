package org.duizhao.desktop.passage;

import java.util.Optional;
import org.duizhao.notice.source.Span;

/**
 * What is selected in a list of lines.
 *
 * @param anchor where the selecting began, and which stays
 * @param caret  up to where it goes, before or behind the anchor
 */
record SelectedText(TextPlace anchor, TextPlace caret) {

    TextPlace first() {
        return anchor.compareTo(caret) < 0 ? anchor : caret;
    }

    TextPlace last() {
        return anchor.compareTo(caret) < 0 ? caret : anchor;
    }

    boolean isEmpty() {
        return anchor.equals(caret);
    }

    boolean touches(int line) {
        return !isEmpty() && first().line() <= line && line <= last().line();
    }

    /** What is selected of one text; empty where nothing is. @param length of the text */
    Optional<Span> of(int line, int part, int length) {
        TextPlace start = new TextPlace(line, part, 0);
        TextPlace end = start.at(length);
        if (last().compareTo(start) <= 0 || first().compareTo(end) >= 0) {
            return Optional.empty();
        }
        int from = first().compareTo(start) < 0 ? 0 : first().offset();
        int to = last().compareTo(end) > 0 ? length : last().offset();
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }
}
