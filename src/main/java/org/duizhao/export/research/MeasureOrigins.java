package org.duizhao.export.research;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;

/** Finds out again which characters of a notice's source the characters of its measures are: blanks may differ, and repairs are known. */
final class MeasureOrigins {

    private final String source;
    private final Map<Integer, Repair> repairs = new HashMap<>();

    MeasureOrigins(Notice notice) {
        source = notice.sourceText();
        notice.repairs().stream().filter(repair -> !repair.after().isEmpty() && repair.before().length() > 0)
                .forEach(repair -> repairs.putIfAbsent(repair.source().start(), repair));
    }

    /**
     * Of each character of a measure's text the offset in the source; {@link TracedText#NOWHERE} for a blank that stands only in the text.
     * Empty where its characters do not follow each other in the source as in the text, as after lines were put into their order.
     */
    Optional<int[]> of(Measure measure) {
        return new Walk(measure).origins();
    }

    /** One measure's text and source, side by side. */
    private final class Walk {

        private final String text;
        private final int[] origins;
        private final PrimitiveIterator.OfInt offsets;
        private int at;
        /** The next offset; −1 behind the last. */
        private int next;

        Walk(Measure measure) {
            text = measure.text();
            origins = new int[text.length()];
            Arrays.fill(origins, TracedText.NOWHERE);
            offsets = measure.source().stream().filter(range -> range.end() <= source.length())
                    .flatMapToInt(MeasureOrigins::offsets).iterator();
            step();
        }

        Optional<int[]> origins() {
            while (at < text.length()) {
                Repair repair = repairs.get(next);
                if (next >= 0 && source.charAt(next) == text.charAt(at)) {
                    origins[at++] = next;
                    step();
                } else if (repair != null && text.startsWith(repair.after(), at)) {
                    take(repair);
                } else if (next >= 0 && TracedText.isBlank(source.charAt(next))) {
                    step();
                } else if (TracedText.isBlank(text.charAt(at))) {
                    at++;
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(origins);
        }

        /** As {@link TracedText#replace}: one to one where as many stand there as before, else all come from the first. */
        private void take(Repair repair) {
            SourceRange range = repair.source();
            boolean oneToOne = repair.after().length() == range.length();
            for (int i = 0; i < repair.after().length(); i++) {
                origins[at++] = range.start() + (oneToOne ? i : 0);
            }
            while (next >= 0 && next < range.end()) {
                step();
            }
        }

        private void step() {
            next = offsets.hasNext() ? offsets.nextInt() : -1;
        }
    }

    private static IntStream offsets(SourceRange range) {
        return IntStream.range(range.start(), range.end());
    }
}
