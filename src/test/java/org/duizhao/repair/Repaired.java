package org.duizhao.repair;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;

import java.util.List;
import java.util.Set;

/** Texts as a test wants them repaired. */
public final class Repaired {

    private static final TextRepair REPAIR = new TextRepair(new HanLpSegmenter());

    private Repaired() {
    }

    public static CleanText text(String text) {
        return text(text, Set.of());
    }

    public static CleanText text(String text, Set<SourceRange> takenBack) {
        return REPAIR.repair(source(text, SourceText.LineKind.UNKNOWN), takenBack);
    }

    public static CleanText text(String text, SourceText.LineKind lines) {
        return REPAIR.repair(source(text, lines));
    }

    public static List<String> paragraphs(String text) {
        return strings(text(text));
    }

    public static List<String> paragraphs(String text, SourceText.LineKind lines) {
        return strings(text(text, lines));
    }

    public static SourceText source(String text, SourceText.LineKind lines) {
        return new SourceText(new SourceFile("0123456789abcdef", "通知.txt", text), Format.TEXT, lines);
    }

    public static List<String> strings(CleanText clean) {
        return clean.paragraphs().stream().map(TracedText::toString).toList();
    }
}
