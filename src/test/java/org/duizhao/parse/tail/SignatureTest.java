package org.duizhao.parse.tail;

import org.duizhao.parse.Parsed;
import org.duizhao.parse.line.Line;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SignatureTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private static Tail.Dated read(String... lines) {
        List<Line> all = Parsed.lines(lines);
        return Signature.find(all, 0, null).read(all);
    }

    @Test
    void aBodysNameAndADateSign() {
        assertEquals(new Tail.Dated("云岭县水利局", DAY), read("请抓好落实。", "云岭县水利局", "2024年5月6日"));
        assertEquals(new Tail.Dated("云岭县水利局", DAY), read("请抓好落实。", "云岭县水利局 2024年5月6日"));
    }

    @Test
    void theRemarkOfASealIsOfNoName() {
        assertEquals(new Tail.Dated("云岭县水利局", DAY), read("请抓好落实。", "云岭县水利局（印章）", "2024年5月6日"));
    }

    @Test
    void severalBodiesSignTogether() {
        assertEquals(new Tail.Dated("云岭县水利局 云岭县应急管理局", DAY), read("请抓好落实。", "云岭县水利局", "云岭县应急管理局", "2024年5月6日"));
    }

    @Test
    void ofAPersonOnlyTheDateIsRead() {
        assertEquals(new Tail.Dated(null, DAY), read("现予公布。", "县长　李某某", "2024年5月6日"));
    }

    @Test
    void aDateAloneSignsOnlyBehindTheText() {
        assertEquals(new Tail.Dated(null, DAY), read("请抓好落实。", "2024年5月6日"));
        assertNull(Signature.find(Parsed.lines("会议时间", "2024年5月6日", "各村要每周巡堤。".repeat(12)), 0, null));
    }

    @Test
    void thePrintersLineIsNone() {
        assertNull(Signature.find(Parsed.lines("请抓好落实。", "云岭县水利局办公室 2024年5月6日印发"), 0, null));
    }

    @Test
    void ofMinutesItStandsOverTheText() {
        List<Line> minutes = Parsed.lines("云岭县人民政府办公室", "2024年5月6日", "会议听取了汇报。");
        assertTrue(Signature.find(minutes, 0, null).standsOver(minutes, 0));
        List<Line> notice = Parsed.lines("请抓好落实。", "云岭县水利局", "2024年5月6日", "附件：物资表");
        assertFalse(Signature.find(notice, 0, null).standsOver(notice, 0));
    }
}
