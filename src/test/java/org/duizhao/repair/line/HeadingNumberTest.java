package org.duizhao.repair.line;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.chinese.heading.Marker;
import org.duizhao.chinese.heading.MarkerReader;
import org.duizhao.repair.line.HeadingNumber.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HeadingNumberTest {

    @ParameterizedTest
    @CsvSource({"二、压实责任,HAN,2", "十二、压实责任,HAN,12", "（三）排查,HAN_BRACKETS,3", "(二十一) 排查,HAN_BRACKETS,21", "4.演练,ARABIC,4",
            "１2、演练,ARABIC,12", "（5）宣传,ARABIC_BRACKETS,5", "6）宣传,ARABIC_BRACKETS,6", "1.3 总体要求,DECIMAL,3", "7 总体要求,DECIMAL,7",
            "第三章 附则,CHAPTER,3", "第二部分 任务,CHAPTER,2", "第一百一十条 本办法,ARTICLE,110"})
    void aNumberIsOfTheStyleThatItIsPrintedIn(String line, Style style, int value) {
        assertEquals(Optional.of(new HeadingNumber(style, value)), HeadingNumber.at(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各镇要组织巡查", "一是排查", "2031年4月2日", "3.5%以上", "（区应急局负责）", "第三次会议", "100.总则"})
    void whatOnlyBeginsLikeANumberIsNone(String line) {
        assertEquals(Optional.empty(), HeadingNumber.at(line));
    }

    @Test
    void anEmptyLineHasNone() {
        assertEquals(Optional.empty(), HeadingNumber.at(""));
    }

    @Property
    void whatOpensAHeadingForTheParserDoesSoForTheRepairs(@ForAll("beginnings") String line) {
        Optional<Integer> counted = new MarkerReader().at(line, 0).map(Marker::value).filter(value -> value < 100);
        assertEquals(counted, HeadingNumber.at(line).map(HeadingNumber::value).filter(value -> counted.isPresent()));
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.strings().withChars("一十百、（(）)第章条12３.．各 ").ofMaxLength(7);
    }
}
