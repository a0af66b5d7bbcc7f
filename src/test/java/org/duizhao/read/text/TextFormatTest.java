package org.duizhao.read.text;

import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextFormatTest {

    private static final String SIMPLIFIED = "云岭县人民政府关于做好2024年安全生产工作的通知\n\n各乡镇人民政府：\n一、压实责任。每月至少召开一次会议，研究部署安全生产工作。\n";
    private static final String TRADITIONAL = "雲嶺縣人民政府關於做好2024年安全生產工作的通知\n\n各鄉鎮人民政府：\n一、壓實責任。每月至少召開一次會議，研究部署安全生產工作。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16", "x-UTF-16LE-BOM"})
    void aSimplifiedTextReadsTheSameInEveryCharset(String charset) {
        assertEquals(SIMPLIFIED, Readings.text(SIMPLIFIED.getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Big5", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aTraditionalTextReadsTheSameInEveryCharset(String charset) {
        assertEquals(TRADITIONAL, Readings.text(TRADITIONAL.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertEquals("一、总则", Readings.text("\uFEFF一、总则".getBytes(UTF_8)).text());
    }

    @Test
    void aShortTextOfAFewHanziIsReadInItsCharset() {
        assertEquals("一、总则", Readings.text("一、总则".getBytes(Charset.forName("GB18030"))).text());
    }

    @Test
    void everyKindOfLineEndBecomesANewline() {
        assertEquals("一\n二\n三\n\n四", Readings.text("一\r\n二\r三\n\n四".getBytes(UTF_8)).text());
    }

    @Test
    void formFeedsEndPages() {
        SourceText text = Readings.text("第一页\n\f第二页\n".getBytes(UTF_8));
        assertEquals(List.of(new SourceRange(0, 5), new SourceRange(5, 9)), text.pages());
    }

    @Test
    void whetherLinesAreParagraphsIsNotKnown() {
        assertEquals(LineKind.UNKNOWN, Readings.text("一、总则".getBytes(UTF_8)).lines());
        assertEquals(Format.TEXT, Readings.text("一、总则".getBytes(UTF_8)).format());
    }

    @Test
    void aTextCutInTheMiddleOfACharacterIsReadUpToThere() {
        byte[] whole = SIMPLIFIED.strip().getBytes(UTF_8);
        String text = Readings.text(Arrays.copyOf(whole, whole.length - 1)).text();
        assertEquals(SIMPLIFIED.strip().substring(0, SIMPLIFIED.strip().length() - 1), text);
    }

    @Test
    void oneBrokenCharacterDoesNotSpoilALongText() {
        byte[] bytes = SIMPLIFIED.repeat(40).getBytes(Charset.forName("GB18030"));
        bytes[200] = (byte) 0xFF;
        assertTrue(Readings.text(bytes).text().contains("每月至少召开一次会议"));
    }

    @Test
    void nothingButWhiteSpaceIsEmpty() {
        assertEquals(Reason.EMPTY, Readings.refusal(new byte[0]));
        assertEquals(Reason.EMPTY, Readings.refusal(" \n　\t\r\n".getBytes(UTF_8)));
        assertEquals(Reason.EMPTY, Readings.refusal("\uFEFF".getBytes(UTF_8)));
    }

    @Test
    void garbageIsNoText() {
        byte[] garbage = new byte[4000];
        new Random(7).nextBytes(garbage);
        assertEquals(Reason.UNRECOGNISED, Readings.refusal(garbage));
    }

    @Test
    void aTextInACharsetOfAnotherCountryIsSaidToBeSo() {
        byte[] cyrillic = "Распоряжение о мерах безопасности на производстве".repeat(20).getBytes(Charset.forName("KOI8-R"));
        assertEquals(Reason.UNKNOWN_CHARSET, Readings.refusal(cyrillic));
    }

    @Test
    void theIdIsThatOfTheBytes() {
        assertEquals("2cf24dba5fb0a30e", Readings.text("hello".getBytes(StandardCharsets.US_ASCII)).id());
    }

    @Test
    void aTextOfMegabytesIsReadUpToTheLengthThatNoNoticeHas() {
        int times = 1_900_000 / SIMPLIFIED.length();
        assertEquals(SIMPLIFIED.length() * times, Readings.text(SIMPLIFIED.repeat(times).getBytes(UTF_8)).text().length());
        assertEquals(Reason.TOO_LONG, Readings.refusal(SIMPLIFIED.repeat(120_000).getBytes(UTF_8)), "twenty megabytes");
    }
}
