package org.duizhao.desktop.parts;

import org.junit.jupiter.api.Test;

import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PhrasesTest {

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(Phrases.in(Locale.SIMPLIFIED_CHINESE).bundle().keySet(), Phrases.in(Locale.ENGLISH).bundle().keySet());
        assertEquals("Library", Phrases.in(Locale.ENGLISH).say("library.title"));
    }

    @Test
    void chineseIsTheDefaultWhateverTheLocale() {
        assertEquals("文库", Phrases.in(Locale.GERMAN).say("library.title"));
    }
}
