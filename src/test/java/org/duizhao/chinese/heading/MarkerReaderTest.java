package org.duizhao.chinese.heading;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MarkerReaderTest {

    private final MarkerReader reader = new MarkerReader();

    @ParameterizedTest
    @CsvSource({"二、压实责任,SECTION,2,2", "十二．压实责任,SECTION,12,3", "（三）排查,ITEM,3,3", "( 二十一 )排查,ITEM,21,7", "4.演练,ARABIC,4,2",
        "１2、演练,ARABIC,12,3", "1.2024年起演练,ARABIC,1,2", "（5）宣传,BRACKETED,5,3", "第三章 附则,CHAPTER,3,3", "第二节 任务,PART,2,3", "第一百一十条 本办法,ARTICLE,110,6"})
    void aNumberIsOfTheKindThatItIsPrintedAs(String line, Marker.Kind kind, int value, int end) {
        assertEquals(Optional.of(new Marker(kind, value, 0, end)), reader.at(line, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "各镇要巡堤", "一是排查", "3.5万亩", "2031年4月2日", "1234.演练", "（2024）演练", "（县水利局）", "第三条规定", "第三条、第四条", "第三次会议", "零、总则"})
    void whatOnlyBeginsLikeANumberIsNone(String line) {
        assertEquals(Optional.empty(), reader.at(line, 0));
    }

    @Property
    void aNumberStandsWhereItIsFoundWhateverStandsBeforeIt(
            @ForAll @StringLength(max = 6) @Chars({'一', '十', '、', '（', '）', '1', '２', '.', '第', '章', '条', '各', ' '}) String line) {
        Optional<Marker> alone = reader.at(line, 0);
        Optional<Marker> behind = reader.at("各镇" + line, 2);
        assertEquals(alone.map(Marker::value), behind.map(Marker::value));
        behind.ifPresent(marker -> assertTrue(marker.start() == 2 && marker.end() > 2 && marker.end() <= line.length() + 2));
    }
}
