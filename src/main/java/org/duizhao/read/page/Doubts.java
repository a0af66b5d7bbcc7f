package org.duizhao.read.page;

import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;

import java.util.ArrayList;
import java.util.List;

/** What is to be said of pages that were read from pictures. Filled in the order of the text. */
final class Doubts {

    /** What is read less surely is said to be: of clean pages one character in eighty, and nine tenths of those that are wrong. */
    private static final double SURE = 0.9;
    private static final String UNKNOWN = "？";
    private static final String TO = "–";

    private final List<Warning> scanned = new ArrayList<>();
    private final List<Warning> uncertain = new ArrayList<>();
    private int lastPage;

    /** Characters that stand side by side are one doubt. */
    void add(Glyph glyph, SourceRange range) {
        if (glyph.origin().confidence() >= SURE || glyph.isBlank()) {
            return;
        }
        String second = glyph.origin().second().isEmpty() ? UNKNOWN : glyph.origin().second();
        Warning last = uncertain.isEmpty() ? null : uncertain.get(uncertain.size() - 1);
        if (last != null && last.source().end() == range.start()) {
            uncertain.set(uncertain.size() - 1, new Warning(WarningKind.UNCERTAIN_CHARACTERS, new SourceRange(last.source().start(), range.end()),
                    last.arguments().get(0) + glyph.text(), last.arguments().get(1) + second));
        } else {
            uncertain.add(new Warning(WarningKind.UNCERTAIN_CHARACTERS, range, glyph.text(), second));
        }
    }

    /** Pages that follow one another are said at once. @param page counted from 1 */
    void scanned(int page, SourceRange range) {
        if (!scanned.isEmpty() && page == lastPage + 1) {
            Warning last = scanned.remove(scanned.size() - 1);
            String first = last.arguments().get(0).split(TO)[0];
            scanned.add(new Warning(WarningKind.SCANNED, new SourceRange(last.source().start(), range.end()), first + TO + page));
        } else {
            scanned.add(new Warning(WarningKind.SCANNED, range, String.valueOf(page)));
        }
        lastPage = page;
    }

    List<Warning> warnings() {
        List<Warning> all = new ArrayList<>(scanned);
        all.addAll(uncertain);
        return all;
    }
}
