package org.duizhao.chinese.word;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class WordsTest {

    private final Words heads = Words.of("局", "分局", "村（社区）");

    @Test
    void theLongestWordStandsFirst() {
        assertEquals(1, heads.startBefore("某分局", 3));
        assertEquals(3, heads.endAt("某分局", 1));
        assertEquals("分局", Pattern.compile(heads.expression()).matcher("某分局").results().findFirst().orElseThrow().group());
    }

    @Test
    void aSignInAWordIsNoPattern() {
        assertEquals(6, heads.endAt("各村（社区）", 1));
        assertFalse(Pattern.compile(heads.expression()).matcher("村社区").find());
    }

    @Test
    void noWordsStandNowhere() {
        assertFalse(Words.of(List.of()).standIn("局"));
        assertFalse(Pattern.compile(Words.of(List.of()).expression()).matcher("局").find());
        assertThrows(IllegalArgumentException.class, () -> Words.of(""));
    }

    @Property
    boolean theExpressionFindsWhatTheWordsFind(@ForAll @Size(max = 4) List<@NotEmpty @StringLength(max = 3) @Chars({'县', '局', '(', '.'}) String> words,
                                               @ForAll @StringLength(max = 8) @Chars({'县', '局', '(', '.'}) String text) {
        Words all = Words.of(words);
        boolean found = Pattern.compile(all.expression()).matcher(text).find();
        return found == all.standIn(text) && found == words.stream().anyMatch(text::contains);
    }

    @Property
    boolean whatStartsAtAPlaceEndsBeforeAnother(@ForAll @Size(max = 4) List<@NotEmpty @StringLength(max = 3) @Chars({'县', '局'}) String> words,
                                               @ForAll @StringLength(max = 8) @Chars({'县', '局'}) String text) {
        Words all = Words.of(words);
        for (int at = 0; at < text.length(); at++) {
            int end = all.endAt(text, at);
            if (end >= 0 && !(all.endBefore(text, end) && all.startBefore(text, end) <= at)) {
                return false;
            }
        }
        return true;
    }
}
