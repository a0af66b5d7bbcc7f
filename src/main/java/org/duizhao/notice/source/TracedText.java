package org.duizhao.notice.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Text of which every character knows where in the source it comes from, whatever was cut, joined or replaced since.
 * Immutable. Offsets of this text and of the source are UTF-16 offsets; ranges are half-open.
 */
public final class TracedText implements CharSequence {

    /** The origin of a character that stands nowhere in the source, such as a space put between two joined words. */
    public static final int NOWHERE = -1;
    public static final TracedText EMPTY = new TracedText("", new int[0], 0);

    /** The block of CJK Unified Ideographs (Unicode 15, chapter 18), in which all characters of official notices lie but rare names. */
    private static final char FIRST_HANZI = '\u4E00';
    /** The end of the block, whether or not a character is assigned to it. */
    private static final char LAST_HANZI = '\u9FFF';

    private final String text;
    /** Of each character, from {@code first} on; a text shares them with its parts. */
    private final int[] origins;
    private final int first;

    private TracedText(String text, int[] origins, int first) {
        this.text = text;
        this.origins = origins;
        this.first = first;
    }

    /** The text as it stands in the source from {@code sourceStart} on. */
    public static TracedText of(String text, int sourceStart) {
        int[] origins = new int[text.length()];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = sourceStart + i;
        }
        return new TracedText(text, origins, 0);
    }

    /** The pieces one after the other. */
    public static TracedText join(List<TracedText> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (TracedText piece : pieces) {
            text.append(piece.text);
        }
        int[] origins = new int[text.length()];
        int at = 0;
        for (TracedText piece : pieces) {
            System.arraycopy(piece.origins, piece.first, origins, at, piece.length());
            at += piece.length();
        }
        return new TracedText(text.toString(), origins, 0);
    }

    /** This text and the next behind it. */
    public TracedText plus(TracedText next) {
        return join(List.of(this, next));
    }

    /** The part {@code [start, end)}, which still knows where it comes from. */
    public TracedText substring(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        return new TracedText(text.substring(start, end), origins, first + start);
    }

    /** The part from an offset on. */
    public TracedText substring(int start) {
        return substring(start, length());
    }

    /**
     * This text with {@code [start, end)} replaced. A replacement of the same length keeps the origins one to one; otherwise all
     * its characters come from where the first replaced one stood, or from nowhere if nothing was replaced.
     */
    public TracedText replace(int start, int end, String replacement) {
        return join(List.of(substring(0, start), replaced(start, end, replacement), substring(end)));
    }

    private TracedText replaced(int start, int end, String replacement) {
        if (replacement.length() == end - start) {
            return new TracedText(replacement, origins, first + start);
        }
        int[] middle = new int[replacement.length()];
        Arrays.fill(middle, start < end ? origin(start) : NOWHERE);
        return new TracedText(replacement, middle, 0);
    }

    /** Without white space at either end. */
    public TracedText strip() {
        int start = 0;
        int end = length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return substring(start, end);
    }

    /** Where the character at {@code index} stands in the source, or {@link #NOWHERE}. */
    public int origin(int index) {
        return origins[first + Objects.checkIndex(index, text.length())];
    }

    /** The ranges of the source of {@code [start, end)} of this text, in the order of the source, touching ones made one. */
    public List<SourceRange> source(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (start < end && origin(start) != NOWHERE && runEnd(start, end) == end) {
            return List.of(run(start, end));
        }
        List<SourceRange> runs = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = runEnd(from, end);
            if (origin(from) != NOWHERE) {
                runs.add(run(from, to));
            }
            from = to;
        }
        return SourceRange.merged(runs);
    }

    /** Behind the last of the characters from {@code start} on that stand in the source one after the other. */
    private int runEnd(int start, int end) {
        int at = first + start + 1;
        while (at < first + end && origins[at] == origins[at - 1] + 1 && origins[at - 1] != NOWHERE) {
            at++;
        }
        return at - first;
    }

    private SourceRange run(int start, int end) {
        return new SourceRange(origin(start), origin(end - 1) + 1);
    }

    /**
     * The one range of the source that spans {@code [start, end)} of this text, whatever was cut out in between; empty, at 0, where
     * none of it stands in the source.
     */
    public SourceRange span(int start, int end) {
        List<SourceRange> ranges = source(start, end);
        if (ranges.isEmpty()) {
            return new SourceRange(0, 0);
        }
        return new SourceRange(ranges.get(0).start(), ranges.get(ranges.size() - 1).end());
    }

    /** The ranges of the source of the whole text. */
    public List<SourceRange> source() {
        return source(0, length());
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** White space and spaces of any kind (Unicode 13), the byte order mark and the space of no width. */
    public static boolean isBlank(char c) {
        if (c >= FIRST_HANZI && c <= LAST_HANZI) {
            return false;
        }
        return switch (c) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u001C', '\u001D', '\u001E', '\u001F', '\u00A0', '\u1680',
                    '\u2028', '\u2029', '\u202F', '\u205F', '\u3000', '\uFEFF' -> true;
            default -> c >= '\u2000' && c <= '\u200B';
        };
    }
}
