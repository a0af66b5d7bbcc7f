package org.duizhao.robust;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No pattern of the program loses itself in a long run of one of its own characters or words, as hostile or broken files hold them. */
class EveryPatternTest {

    private static final int LENGTH = 1_000;
    /** How often a character may be looked at: many patterns look from each place to the end of a line, which is the square of its length. */
    private static final long MOST_LOOKS = 20L * LENGTH * LENGTH;
    /** A pattern that calls itself once a character needs more. */
    private static final int STACK_BYTES = 160 << 10;
    /** A character that stands for itself in a pattern, and a word. */
    private static final Pattern CHARACTER = Pattern.compile("[\\p{L}\\p{Nd}\\p{IsPunctuation}\\p{S}\u3000 ]");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,}");

    @Test
    void longRunsOfItsOwnWordsNeitherOverflowTheStackNorCostMoreThanTheSquare() throws Exception {
        List<Pattern> patterns = Patterns.ofTheProgram();
        assertTrue(patterns.size() > 300, () -> "found only " + patterns.size());
        List<String> broken = new ArrayList<>();
        Thread thread = new Thread(null, () -> patterns.forEach(pattern -> check(pattern, broken)), "patterns", STACK_BYTES);
        thread.start();
        thread.join();
        assertEquals(List.of(), broken, () -> String.join("\n", broken));
    }

    private static void check(Pattern pattern, List<String> broken) {
        for (String unit : units(pattern.pattern())) {
            CountedText text = new CountedText(unit.repeat(LENGTH / unit.length()));
            try {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    // every place is looked at
                }
            } catch (StackOverflowError | TooManyLooks e) {
                broken.add(e.getClass().getSimpleName() + " in a run of " + unit + ": " + pattern.pattern());
                return;
            }
        }
    }

    private static Set<String> units(String pattern) {
        Set<String> units = new LinkedHashSet<>();
        for (Pattern unit : List.of(CHARACTER, WORD)) {
            Matcher matcher = unit.matcher(pattern);
            while (matcher.find()) {
                units.add(matcher.group());
            }
        }
        return units;
    }

    private static final class TooManyLooks extends RuntimeException {
    }

    /** A text that knows how often its characters were looked at: unlike the clock, the same on every machine. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
