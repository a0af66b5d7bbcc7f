package org.duizhao.parse;

import org.duizhao.notice.FieldSource;
import org.duizhao.notice.Heading;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Repair;
import org.duizhao.notice.RepairKind;
import org.duizhao.notice.SourceRange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the letters, digits and ideographs of a notice's source have gone.
 *
 * @param total   how many the source has, in UTF-16 units
 * @param kept    how many are in a measure, a heading or the metadata
 * @param droppedBy how many only a repair that drops text accounts for, by its kind; kinds without any are not in it
 * @param missing the places of all others, sorted; empty as long as the program does what it promises
 */
public record Accounting(int total, int kept, Map<RepairKind, Integer> droppedBy, List<SourceRange> missing) {

    public Accounting {
        droppedBy = Collections.unmodifiableMap(new TreeMap<>(droppedBy));
        missing = List.copyOf(missing);
    }

    /** How many were dropped by repairs of any kind. */
    public int dropped() {
        return droppedBy.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are nowhere; 0 as long as the program does what it promises. */
    public int unaccounted() {
        return total - kept - dropped();
    }

    /** The share of all that is kept, 0 to 1; 1 of a source without letters. */
    public double keptShare() {
        return total == 0 ? 1 : (double) kept / total;
    }

    /** The share of all that repairs of one kind dropped, 0 to 1. */
    public double droppedShare(RepairKind kind) {
        return total == 0 ? 0 : (double) droppedBy.getOrDefault(kind, 0) / total;
    }

    public static Accounting of(Notice notice) {
        BitSet letters = letters(notice.sourceText());
        BitSet kept = marked(kept(notice));
        kept.and(letters);
        BitSet missing = (BitSet) letters.clone();
        missing.andNot(kept);
        Map<RepairKind, Integer> dropped = new EnumMap<>(RepairKind.class);
        for (RepairKind kind : RepairKind.values()) {
            BitSet own = kind.drops() ? dropped(notice, kind) : new BitSet();
            own.and(missing);
            missing.andNot(own);
            if (!own.isEmpty()) {
                dropped.put(kind, own.cardinality());
            }
        }
        return new Accounting(letters.cardinality(), kept.cardinality(), dropped, runs(missing));
    }

    private static BitSet dropped(Notice notice, RepairKind kind) {
        return marked(notice.repairs().stream().filter(repair -> repair.kind() == kind).map(Repair::source).toList());
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
            if (Character.isLetterOrDigit(point)) {
                letters.set(i, i + Character.charCount(point));
            }
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
