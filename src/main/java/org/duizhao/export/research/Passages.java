package org.duizhao.export.research;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;
import org.duizhao.notice.source.TracedText;

/**
 * The passages of a notice's source that its measures and their clauses are. One passage as a rule: line ends, page numbers and running heads inside a
 * sentence lie within it. Where another sentence or a heading stands between two parts of a measure, there are several.
 */
final class Passages {

    private final String source;
    private final MeasureOrigins origins;
    /** Which characters of the source are of a measure, a heading, an annex or a field of the head. */
    private final BitSet owned = new BitSet();

    Passages(Notice notice) {
        source = notice.sourceText();
        origins = new MeasureOrigins(notice);
        notice.measures().forEach(measure -> own(measure.source()));
        notice.outline().headings().stream().map(Heading::source).forEach(this::own);
        notice.outline().annexes().stream().map(Annex::source).forEach(this::own);
        notice.metadata().sources().stream().map(FieldSource::source).forEach(this::own);
    }

    private void own(List<SourceRange> ranges) {
        ranges.forEach(range -> owned.set(range.start(), range.end()));
    }

    /** The whole measure, in the order of the source. */
    List<SourceRange> of(Measure measure) {
        BitSet characters = new BitSet();
        measure.source().stream().filter(range -> range.end() <= source.length()).forEach(range -> characters.set(range.start(), range.end()));
        return passages(characters);
    }

    /** A part of a measure's text; the whole measure where it is not known which of its characters that part is. */
    List<SourceRange> of(Measure measure, Span part) {
        Optional<int[]> known = part.start() == 0 && part.end() == measure.text().length() ? Optional.empty() : origins.of(measure);
        if (known.isEmpty()) {
            return of(measure);
        }
        BitSet characters = new BitSet();
        IntStream.range(part.start(), part.end()).map(i -> known.get()[i]).filter(offset -> offset != TracedText.NOWHERE).forEach(characters::set);
        return passages(characters);
    }

    private List<SourceRange> passages(BitSet characters) {
        List<SourceRange> passages = new ArrayList<>();
        int start = solid(characters, 0);
        while (start >= 0) {
            int end = start + 1;
            int next = solid(characters, end);
            while (next >= 0 && !between(characters, end, next)) {
                end = next + 1;
                next = solid(characters, end);
            }
            passages.add(whole(start, end));
            start = next;
        }
        return List.copyOf(passages);
    }

    /** A passage neither begins nor ends with a blank. */
    private int solid(BitSet characters, int from) {
        int at = characters.nextSetBit(from);
        while (at >= 0 && TracedText.isBlank(source.charAt(at))) {
            at = characters.nextSetBit(at + 1);
        }
        return at;
    }

    /** Whether something else that counts stands between two characters. */
    private boolean between(BitSet characters, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> owned.get(i) && !characters.get(i) && !TracedText.isBlank(source.charAt(i)));
    }

    /** No character is cut in two. */
    private SourceRange whole(int start, int end) {
        boolean tail = start > 0 && Character.isLowSurrogate(source.charAt(start)) && Character.isHighSurrogate(source.charAt(start - 1));
        boolean head = end < source.length() && Character.isHighSurrogate(source.charAt(end - 1)) && Character.isLowSurrogate(source.charAt(end));
        return new SourceRange(tail ? start - 1 : start, head ? end + 1 : end);
    }
}
