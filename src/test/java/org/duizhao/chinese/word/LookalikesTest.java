package org.duizhao.chinese.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LookalikesTest {

    private final Pattern must = Pattern.compile(Lookalikes.of(List.of("要素", "要务", "主要", "反要", "不得要领"), List.of("要务实", "业主要")).guarded("要"));

    @ParameterizedTest
    @CsvSource({"镇要排查,true", "要素保障,false", "主要任务,false", "首要务,false", "作风要务实,true", "业主要缴费,true", "不得要领,false", "得要领,true"})
    void aWordIsMeantUnlessAnotherHoldsIt(String text, boolean meant) {
        assertEquals(meant, must.matcher(text).find());
    }
}
