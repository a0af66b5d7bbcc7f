package org.duizhao.parse.head;

import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HeadLinesTest {

    private static List<HeadLine> read(String... lines) {
        return new HeadLines().read(Parsed.lines(lines));
    }

    private static HeadLine only(String line) {
        List<HeadLine> read = read(line);
        assertEquals(1, read.size());
        return read.get(0);
    }

    @ParameterizedTest
    @CsvSource({"云岭县水利局文件,LETTERHEAD,云岭县水利局", "000123,LETTERHEAD,", "特急,LETTERHEAD,", "签发人：李某,LETTERHEAD,", "云政发〔2024〕15号,DOCUMENT_NUMBER,云政发〔2024〕15号",
        "第 12 号,DOCUMENT_NUMBER,第12号", "（第5期）,DOCUMENT_NUMBER,（第5期）", "各乡镇人民政府：,ADDRESSEES,各乡镇人民政府"})
    void aMarkIsKnownByItsForm(String line, Field field, String value) {
        HeadLine read = only(line);
        assertEquals(field, read.field());
        assertEquals(value, read.value());
        assertTrue(read.sure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县人民政府关于做好防汛工作的通知", "（2024年5月6日县政府常务会议通过）"})
    void aLineOfATitleHasNoFieldYet(String line) {
        assertNull(only(line).field());
    }

    @Test
    void aShortUnknownLineWithAColonIsARemarkButNotSurely() {
        HeadLine read = only("密码箱：三号");
        assertEquals(Field.REMARK, read.field());
        assertFalse(read.sure());
    }

    @Test
    void theAddresseesEndTheHead() {
        assertEquals(2, read("关于防汛的通知", "各乡镇人民政府：", "关于值守").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、压实责任", "（一）加强巡堤", "第一条 为了防汛制定本办法", "各村要每周巡堤。"})
    void aNumberedLineOrASentenceEndsItToo(String line) {
        assertEquals(1, read("关于防汛的通知", line, "云政发〔2024〕15号").size());
    }

    @Test
    void noHeadIsLongerThanTwentyFiveLines() {
        assertEquals(25, read(Collections.nCopies(30, "关于防汛的通知").toArray(String[]::new)).size());
    }

    @Test
    void noLineOfATitleIsLongerThanTwoTitlesInOne() {
        assertEquals(1, read("关" + "防".repeat(117) + "通知").size());
        assertEquals(0, read("关" + "防".repeat(118) + "通知").size());
    }
}
