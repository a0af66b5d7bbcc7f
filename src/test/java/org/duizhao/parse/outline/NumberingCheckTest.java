package org.duizhao.parse.outline;

import org.duizhao.notice.Notice;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Wrong numbers are reported and stay as printed. */
class NumberingCheckTest {

    private static List<String> warnings(Notice notice) {
        return notice.warnings().stream().map(warning -> warning.kind() + " " + String.join(" ", warning.arguments())).toList();
    }

    @Test
    void reportsGapsDoublesAndWrongOrder() {
        Notice notice = Parsed.of("一、加强领导", "成立专班。", "三、落实物资", "储备沙袋。", "三、严格值班", "全天值守。", "二、强化督查", "每月一次。");
        assertEquals(List.of("NUMBER_GAP 一、 三、", "NUMBER_DOUBLED 三、", "NUMBER_ORDER 三、 二、"), warnings(notice));
        assertEquals(List.of("1 一、加强领导", "1 三、落实物资", "1 三、严格值班", "1 二、强化督查"), Parsed.headings(notice));
    }

    @Test
    void acceptsItemsThatRunThroughTheNoticeAndItemsThatStartAgain() {
        assertEquals(List.of(), warnings(Parsed.of("一、甲乙", "（一）开会。每月。", "二、丙丁", "（二）检查。每周。")));
        assertEquals(List.of(), warnings(Parsed.of("一、甲乙", "（一）开会。每月。", "二、丙丁", "（一）检查。每周。")));
    }

    @Test
    void acceptsDecimalsThatStartAgainBelowEachChapter() {
        Notice notice = Parsed.of("第一章 总则", "1.1 检查", "渡工每日检查船舶。", "1.2 标志", "渡口设置标志。", "第二章 附则", "2.1 修订", "本规程每三年修订一次。");
        assertEquals(List.of(), warnings(notice));
    }

    @Test
    void reportsANoticeWithoutAnyNumber() {
        assertEquals(List.of(WarningKind.NO_HEADINGS), Parsed.of("每月开会。").warnings().stream().map(Warning::kind).toList());
    }
}
