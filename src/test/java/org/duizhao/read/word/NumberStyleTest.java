package org.duizhao.read.word;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12", "decimalZero, 3, 03", "decimalFullWidth, 10, １０", "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircleChinese, 21, 21", "decimalEnclosedParen, 3, ⑶", "decimalEnclosedFullstop, 1, ⒈",
        "chineseCounting, 10, 十", "chineseCounting, 21, 二十一", "chineseCounting, 101, 一〇一",
        "chineseCountingThousand, 10, 十", "chineseCountingThousand, 15, 十五", "chineseCountingThousand, 20, 二十",
        "chineseCountingThousand, 101, 一百零一", "chineseCountingThousand, 110, 一百一十", "chineseCountingThousand, 1001, 一千零一",
        "japaneseCounting, 11, 十一", "ideographDigital, 10, 一〇", "chineseLegalSimplified, 21, 贰拾壹",
        "ideographTraditional, 3, 丙", "ideographZodiac, 1, 子", "ideographEnclosedCircle, 2, ㊁", "lowerLetter, 27, aa",
        "upperRoman, 14, XIV", "lowerRoman, 4, iv", "none, 1, ''", "bullet, 1, ''", "hebrew1, 7, 7"})
    void aNumberIsWrittenAsWordWritesIt(String format, int number, String written) {
        assertEquals(written, NumberStyle.named(format).write(number));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "37, 三", "39, 三", "11, 三", "18, ③", "23, ''", "255, ''", "22, 03"})
    void theCodesOfTheOldFormatMeanTheSame(int code, String three) {
        assertEquals(three, NumberStyle.coded(code).write(3));
    }
}
