package org.duizhao.extract.wording;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duizhao.chinese.number.NumeralWriter;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NumberExpressionsTest {

    private static final Pattern AMOUNT = Pattern.compile(NumberExpressions.BEFORE + NumberExpressions.RANGE + "米" + NumberExpressions.AFTER);

    private static Bounds amount(String text) {
        Matcher matcher = AMOUNT.matcher(text);
        assertTrue(matcher.matches(), text);
        return NumberExpressions.amount(matcher, "米");
    }

    @ParameterizedTest
    @CsvSource({"不少于3米,AT_LEAST,3,", "3米以上,AT_LEAST,3,", "至多三十米,AT_MOST,30,", "3米以内,AT_MOST,3,", "3至5米,EXACTLY,3,5", "'1,200米',EXACTLY,1200,",
            "1.5万米,EXACTLY,15000,", "达到3米,AT_LEAST,3,", "最高3米以上,AT_LEAST,3,", "半米,EXACTLY,0.5,"})
    void anAmountIsBoundByTheWordsBesideIt(String text, Comparator comparator, double low, Double high) {
        assertEquals(new Bounds(comparator, low, high, "米"), amount(text));
    }

    @Test
    void aGuessIsNoAmount() {
        assertNull(amount("三五米"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"不少于沙袋 | 不少于", "不超过村民代表 | 不超过", "至少备沙袋20只、铁锹 | 至少"})
    void theNearestBoundOfTheClauseCountsFromAfar(String before, String bound) {
        assertEquals(bound, NumberExpressions.distantBound(before));
    }

    @Test
    void aBoundOfAnotherNumberDoesNot() {
        assertNull(NumberExpressions.distantBound("不少于20只的村备沙袋"));
        assertNull(NumberExpressions.distantBound("备沙袋"));
    }

    @Property
    void digitsAndChineseNumeralsNameTheSameAmount(@ForAll @IntRange(max = 99_999) int value) {
        assertEquals(amount(value + "米"), amount(NumeralWriter.prose(value) + "米"));
    }
}
