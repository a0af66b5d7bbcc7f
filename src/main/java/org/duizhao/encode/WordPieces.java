package org.duizhao.encode;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces that the encoder knows, by the published rules of BERT for lower case: first into words, then each word
 * into the longest pieces of the vocabulary from its left. Thread-safe.
 */
final class WordPieces {

    /** Pieces that the encoder is given at most, with the two around them: measures of 250 characters are rare. */
    static final int LONGEST = 256;
    /** A longer word is not looked up, as in BERT: it would be no word of a language. */
    private static final int LONGEST_WORD = 100;
    private static final String INNER = "##";
    /** What a decoder puts for bytes that it cannot read; no text of anybody. */
    private static final int REPLACEMENT = 0xFFFD;
    /** How many characters ASCII has: 0 to 127. */
    private static final int ASCII = 128;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;
    private final int first;
    private final int last;

    /**
     * @param vocabulary a piece a line; a piece's number is that of its line, from 0
     * @throws IllegalArgumentException where [CLS], [SEP] or [UNK] is missing
     */
    WordPieces(String vocabulary) {
        int line = 0;
        // not by String.lines, which would drop pieces that are kinds of line ends themselves
        for (String piece : vocabulary.split("\n")) {
            ids.put(piece, line++);
        }
        unknown = idOf("[UNK]");
        first = idOf("[CLS]");
        last = idOf("[SEP]");
    }

    private int idOf(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("The vocabulary lacks " + piece);
        }
        return id;
    }

    /** The numbers of the text's pieces, with [CLS] before and [SEP] after; {@link #LONGEST} at most. */
    long[] ids(String text) {
        List<Integer> pieces = new ArrayList<>();
        for (String word : words(text)) {
            pieces.addAll(pieces(word));
            if (pieces.size() >= LONGEST - 2) {
                break;
            }
        }
        int size = Math.min(pieces.size(), LONGEST - 2);
        long[] all = new long[size + 2];
        all[0] = first;
        for (int i = 0; i < size; i++) {
            all[i + 1] = pieces.get(i);
        }
        all[size + 1] = last;
        return all;
    }

    /** The longest piece first, then what goes on; one unknown piece where any part of the word is in no piece. */
    private List<Integer> pieces(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        List<Integer> pieces = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = word.length();
            Integer id = null;
            while (end > at && id == null) {
                id = ids.get((at == 0 ? "" : INNER) + word.substring(at, end));
                end = id == null ? word.offsetByCodePoints(end, -1) : end;
            }
            if (id == null) {
                return List.of(unknown);
            }
            pieces.add(id);
            at = end;
        }
        return pieces;
    }

    /** Lower case without accents; every ideograph and every mark is a word, and what stands between blanks and these. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).codePoints().filter(WordPieces::counts).forEach(c -> {
            boolean blank = isBlank(c);
            boolean alone = isIdeograph(c) || isMark(c);
            if (blank || alone) {
                end(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!blank) {
                word.appendCodePoint(c);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Accents and what is not seen are dropped, but for blanks. */
    private static boolean counts(int c) {
        return isBlank(c) || c != REPLACEMENT && switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                 Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The blocks that BERT cuts into single characters: all of the hanzi, not kana and not hangul. */
    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0x20000 && c <= 0x2A6DF || c >= 0x2A700 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
    }

    /** Punctuation, and every sign of ASCII that is neither letter nor digit. */
    private static boolean isMark(int c) {
        return c < ASCII ? c > ' ' && !Character.isLetterOrDigit(c) : switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                 Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
