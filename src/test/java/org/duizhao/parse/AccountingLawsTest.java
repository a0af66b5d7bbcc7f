package org.duizhao.parse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.parse.line.Typography;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever the text: nothing is lost, nothing is invented. */
class AccountingLawsTest {

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of("云岭县人民政府", "文件", "关于做好防汛工作的通知", "通　知", "云政发〔2024〕3号", "各乡镇：", "一、", "二、",
                "三、", "（一）", "(二)", "1.", "２．",
                "（1）", "第一章", "第二条", "加强领导", "各单位要每月开会", "每日巡查两次", "2024年3月5日", "二〇二四年三月五日", "印发", "附件：", "附件1", "抄送：县委办。",
                "（此件公开发布）", "责任单位：", "（县水利局负责）", "现将《方案》印发给你们", "方案", "。", "；", "：", "，", "、", "“", "”", "（", "）",
                "《", "》", " ", "　", "\n",
                "\n", "\n", "煤矿：", "PDT", "3.5万", "😀", "㐀𠀀", "来源：某网", "联系人：王某");
    }

    @Property(tries = 3000)
    void everyLetterOfAnyTextIsInAMeasureAHeadingOrAField(@ForAll @Size(max = 60) List<@From("fragments") String> pieces) {
        Notice notice = Parsed.of(String.join("", pieces));
        assertEquals(List.of(), Accounting.of(notice).missing());
    }

    @Property(tries = 1000)
    void aMeasureHoldsOnlyWhatStandsAtItsSource(@ForAll @Size(max = 60) List<@From("fragments") String> pieces) {
        Notice notice = Parsed.of(String.join("", pieces));
        for (Measure measure : notice.measures()) {
            StringBuilder there = new StringBuilder();
            for (SourceRange range : measure.source()) {
                there.append(notice.sourceText(), range.start(), range.end());
            }
            assertTrue(Typography.letters(there.toString()).endsWith(Typography.letters(measure.text())),
                    () -> there + " ≠ " + measure.text());
        }
    }

    @Property(tries = 300)
    void theSameTextAlwaysGivesTheSameNotice(@ForAll @Size(max = 60) List<@From("fragments") String> pieces) {
        assertEquals(Parsed.of(String.join("", pieces)), Parsed.of(String.join("", pieces)));
    }
}
