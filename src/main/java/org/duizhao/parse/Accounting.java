package org.duizhao.parse;

import org.duizhao.notice.FieldSource;
import org.duizhao.notice.Heading;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Repair;
import org.duizhao.notice.SourceRange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the letters, digits and ideographs of a notice's source have gone.
 *
 * @param total   how many the source has, in UTF-16 units
 * @param kept    how many are in a measure, a heading or the metadata
 * @param dropped how many only a logged repair accounts for: page numbers, repeated lines
 * @param missing the places of all others, sorted; empty as long as the program does what it promises
 */
public record Accounting(int total, int kept, int dropped, List<SourceRange> missing) {

    public Accounting {
        missing = List.copyOf(missing);
    }

    public static Accounting of(Notice notice) {
        BitSet letters = letters(notice.sourceText());
        BitSet kept = marked(kept(notice));
        kept.and(letters);
        BitSet dropped = marked(notice.repairs().stream().map(Repair::source).toList());
        dropped.and(letters);
        dropped.andNot(kept);
        BitSet missing = (BitSet) letters.clone();
        missing.andNot(kept);
        missing.andNot(dropped);
        return new Accounting(letters.cardinality(), kept.cardinality(), dropped.cardinality(), runs(missing));
    }

    private static List<SourceRange> kept(Notice notice) {
        Stream<SourceRange> measures = notice.measures().stream().map(Measure::source).flatMap(Collection::stream);
        Stream<SourceRange> headings = notice.outline().headings().stream().map(Heading::source).flatMap(Collection::stream);
        Stream<SourceRange> fields = notice.metadata().sources().stream().map(FieldSource::source).flatMap(Collection::stream);
        return Stream.of(measures, headings, fields).flatMap(ranges -> ranges).toList();
    }

    private static BitSet letters(String text) {
        BitSet letters = new BitSet(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            letters.set(i, i + Character.charCount(point), Character.isLetterOrDigit(point));
        }
        return letters;
    }

    private static BitSet marked(List<SourceRange> ranges) {
        BitSet marked = new BitSet();
        ranges.forEach(range -> marked.set(range.start(), range.end()));
        return marked;
    }

    private static List<SourceRange> runs(BitSet places) {
        List<SourceRange> runs = new ArrayList<>();
        for (int start = places.nextSetBit(0); start >= 0; start = places.nextSetBit(places.nextClearBit(start))) {
            runs.add(new SourceRange(start, places.nextClearBit(start)));
        }
        return runs;
    }
}
