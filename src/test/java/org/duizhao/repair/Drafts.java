package org.duizhao.repair;

import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.DraftLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Drafts to which a test applies one rule alone. */
public final class Drafts {

    private Drafts() {
    }

    public static Draft of(String text, SourceText.LineKind lines) {
        return Draft.of(Repaired.source(text, lines), Set.of());
    }

    /** A draft of these pages, each of whole lines. */
    public static Draft ofPages(String... pages) {
        List<SourceRange> ranges = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String page : pages) {
            ranges.add(new SourceRange(text.length(), text.length() + page.length()));
            text.append(page);
        }
        SourceFile file = new SourceFile("0123456789abcdef", "通知.pdf", text.toString());
        return Draft.of(new SourceText(file, Format.PDF, SourceText.LineKind.WRAPPED, ranges, List.of()), Set.of());
    }

    public static List<String> lines(Draft draft) {
        return draft.lines().stream().map(DraftLine::string).toList();
    }
}
