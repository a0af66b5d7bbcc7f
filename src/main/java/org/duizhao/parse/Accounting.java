package org.duizhao.parse;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.source.SourceRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where the letters, digits and ideographs of a notice's source have gone.
 *
 * @param total   how many the source has, in UTF-16 units
 * @param kept    how many are in a measure, a heading, an annex or the metadata
 * @param droppedBy how many only a repair that drops text accounts for, by its kind; kinds without any are not in it
 * @param missing the ranges of all others, sorted; empty as long as the program does what it promises
 */
public record Accounting(int total, int kept, Map<RepairKind, Integer> droppedBy, List<SourceRange> missing) {

    /** Of a character that is nowhere. */
    private static final byte MISSING = 0;
    /** Of one that is in a measure, a heading or the metadata. */
    private static final byte KEPT = 1;
    /** Of one that a repair dropped: this and the ordinal of the kind. */
    private static final byte FIRST_DROPPED = 2;
    /** The ideographs of Unicode 1.1, nearly all that a notice holds. */
    private static final char FIRST_HANZI = '\u4E00';
    /** 龥, the last of them. */
    private static final char LAST_HANZI = '\u9FA5';

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

    /** Of the whole source of a notice. */
    public static Accounting of(Notice notice) {
        String text = notice.sourceText();
        byte[] fates = fates(notice);
        int[] counts = new int[FIRST_DROPPED + RepairKind.values().length];
        for (int i = 0; i < fates.length; i++) {
            counts[fates[i]] += isLetter(text, i) ? 1 : 0;
        }
        Map<RepairKind, Integer> dropped = new EnumMap<>(RepairKind.class);
        for (RepairKind kind : RepairKind.values()) {
            if (counts[fate(kind)] > 0) {
                dropped.put(kind, counts[fate(kind)]);
            }
        }
        return new Accounting(IntStream.of(counts).sum(), counts[KEPT], dropped, missing(text, fates));
    }

    /** The ranges alone that {@link #of} finds missing. */
    static List<SourceRange> missing(Notice notice) {
        return missing(notice.sourceText(), fates(notice));
    }

    /** What became of each character of the source, whether letter or not. */
    private static byte[] fates(Notice notice) {
        byte[] fates = new byte[notice.sourceText().length()];
        for (Repair repair : notice.repairs()) {
            if (repair.kind().drops()) {
                drop(fates, repair.source(), fate(repair.kind()));
            }
        }
        for (Measure measure : notice.measures()) {
            keep(fates, measure.source());
        }
        for (Heading heading : notice.outline().headings()) {
            keep(fates, heading.source());
        }
        for (Annex annex : notice.outline().annexes()) {
            keep(fates, annex.source());
        }
        for (FieldSource field : notice.metadata().sources()) {
            keep(fates, field.source());
        }
        return fates;
    }

    /** What several repairs dropped counts for the first of their kinds. */
    private static void drop(byte[] fates, SourceRange range, byte fate) {
        for (int i = range.start(); i < range.end(); i++) {
            fates[i] = fates[i] == MISSING || fates[i] > fate ? fate : fates[i];
        }
    }

    private static void keep(byte[] fates, List<SourceRange> ranges) {
        for (SourceRange range : ranges) {
            Arrays.fill(fates, range.start(), range.end(), KEPT);
        }
    }

    private static byte fate(RepairKind kind) {
        return (byte) (FIRST_DROPPED + kind.ordinal());
    }

    /** Whether the character at {@code index} is a letter, a digit or an ideograph, or half of one. */
    private static boolean isLetter(String text, int index) {
        char c = text.charAt(index);
        if (c >= FIRST_HANZI && c <= LAST_HANZI) {
            return true;
        }
        return Character.isLetterOrDigit(Character.isLowSurrogate(c) ? text.codePointBefore(index + 1) : text.codePointAt(index));
    }

    private static List<SourceRange> missing(String text, byte[] fates) {
        List<SourceRange> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= fates.length; i++) {
            if (i == fates.length || fates[i] != MISSING || !isLetter(text, i)) {
                if (start < i) {
                    runs.add(new SourceRange(start, i));
                }
                start = i + 1;
            }
        }
        return runs;
    }
}
