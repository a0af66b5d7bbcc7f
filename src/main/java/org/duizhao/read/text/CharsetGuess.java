package org.duizhao.read.text;

import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadFailure;
import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which charset bytes are in. A byte order mark decides; then UTF-8, which no other charset's text passes for; then the one of
 * GB18030, Big5 and UTF-16 whose reading looks most like Chinese.
 */
public final class CharsetGuess {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** With the characters that Hong Kong added. */
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    /** Enough of a text to judge it by. */
    private static final int SAMPLE = 64 << 10;
    /** What stands in a text for bytes that are not in its charset, and, seldom, for itself. */
    private static final char BROKEN = '\uFFFD';
    /** One broken character in so many is a flaw of the text; more are a wrong charset. */
    private static final int FLAW = 1000;

    /** As the Unicode standard has them, and GB18030-2005 its own. */
    private static final List<Mark> MARKS = List.of(new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
            new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE), new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE),
            new Mark("\u0084\u0031\u0095\u0033", GB18030));
    /** In bytes: that of GB18030 and of UTF-32. */
    private static final int LONGEST_MARK = 4;

    /** A byte order mark, one character a byte. */
    private record Mark(String bytes, Charset charset) {
    }

    private CharsetGuess() {
    }

    /**
     * The text without its byte order mark.
     *
     * @throws ReadFailure UNRECOGNISED where the bytes are no text, UNKNOWN_CHARSET where they may be, but in no known charset
     */
    public static String decode(byte[] bytes) throws ReadFailure {
        return decode(bytes, null);
    }

    /** The same, where the document itself names its charset: taken if the bytes agree. */
    public static String decode(byte[] bytes, Charset declared) throws ReadFailure {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<String> utf8 = utf8(bytes);
        if (utf8.isPresent() && (Plausibility.isText(utf8.get()) || Plausibility.isMostlyHanzi(utf8.get()))) {
            return utf8.get();
        }
        return mostPlausible(bytes, declared);
    }

    private static Optional<String> byMark(byte[] bytes) {
        String head = Document.head(bytes, LONGEST_MARK);
        for (Mark mark : MARKS) {
            int length = mark.bytes().length();
            if (head.startsWith(mark.bytes())) {
                return Optional.of(new String(bytes, length, bytes.length - length, mark.charset())).filter(Plausibility::isText);
            }
        }
        return Optional.empty();
    }

    private static String mostPlausible(byte[] bytes, Charset declared) throws ReadFailure {
        byte[] sample = Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length));
        Charset best = null;
        double bestScore = Plausibility.LEAST;
        for (Charset charset : candidates(sample, declared)) {
            double score = Plausibility.of(leniently(sample, charset), charset);
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        if (best == null) {
            throw new ReadFailure(Plausibility.hasControls(bytes) ? Reason.UNRECOGNISED : Reason.UNKNOWN_CHARSET);
        }
        String text = leniently(bytes, best);
        long broken = text.chars().filter(c -> c == BROKEN).count();
        if (broken > 1 + text.length() / FLAW || !Plausibility.isText(text)) {
            throw new ReadFailure(Reason.UNKNOWN_CHARSET);
        }
        return text;
    }

    /** In the order in which they win a tie: what the document says, what the detector says, what is most common here. */
    private static Set<Charset> candidates(byte[] sample, Charset declared) {
        List<Charset> all = new ArrayList<>();
        if (declared != null) {
            all.add(declared);
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        List<Charset> known = List.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        known.stream().filter(charset -> charset.name().equalsIgnoreCase(detected)).forEach(all::add);
        all.addAll(known);
        return new LinkedHashSet<>(all);
    }

    /** The text, if all bytes are UTF-8; a character that the end of the file cuts in two is left out. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = leniently(bytes, StandardCharsets.UTF_8);
        return text.indexOf(BROKEN) < 0 ? Optional.of(text) : strictly(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer text = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, false);
        return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
    }

    private static String leniently(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }
}
