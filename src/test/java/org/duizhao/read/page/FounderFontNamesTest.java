package org.duizhao.read.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FounderFontNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"E-BZ", "ABCDEF+E-BX", "E-HT+ZCJKab-1", "S-SY", "E-B6", "方正外文", "FZSymbol"})
    void fontsForSignsAndLatinLettersAreKnown(String name) {
        assertTrue(FounderFontNames.isForSigns(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FZFSK--GBK1-0", "方正小标宋简体", "ABCDEF+FZXBSJW--GB1-0", "SimSun", "ABCDEF+FangSong_GB2312", "E-commerce Sans"})
    void fontsForHanziAreNotAmongThem(String name) {
        assertFalse(FounderFontNames.isForSigns(name));
    }

    @Test
    void aFontWithoutANameIsNone() {
        assertFalse(FounderFontNames.isForSigns(null));
    }
}
