package org.duizhao.repair;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;

import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NothingIsLostTest {

    @Property(tries = 300)
    void everyLetterIsInOneParagraphOrInARepairThatDropsIt(@ForAll("damagedTexts") String text) {
        CleanText clean = Repaired.text(text);
        int[] places = new int[text.length()];
        for (TracedText paragraph : clean.paragraphs()) {
            for (int i = 0; i < paragraph.length(); i++) {
                if (paragraph.origin(i) != TracedText.NOWHERE) {
                    places[paragraph.origin(i)]++;
                }
            }
        }
        for (Repair repair : clean.repairs()) {
            for (int i = repair.source().start(); repair.kind().drops() && i < repair.source().end(); i++) {
                places[i]++;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            assertTrue(!Character.isLetterOrDigit(text.charAt(i)) || places[i] == 1, text.charAt(i) + " at " + i + " in " + places[i] + " places");
        }
    }

    @Property(tries = 100)
    void aRepairSaysWhatStoodThere(@ForAll("damagedTexts") String text) {
        for (Repair repair : Repaired.text(text).repairs()) {
            assertEquals(text.substring(repair.source().start(), repair.source().end()), repair.before());
        }
    }

    @Property(tries = 100)
    void withAllRepairsTakenBackNoneIsMadeAtThosePlaces(@ForAll("damagedTexts") String text) {
        Set<SourceRange> places = Repaired.text(text).repairs().stream().map(Repair::source).collect(Collectors.toSet());
        assertTrue(Repaired.text(text, places).repairs().stream().noneMatch(repair -> places.contains(repair.source())));
    }

    /** Lines of notices and of damage in any order. */
    @Provide
    Arbitrary<String> damagedTexts() {
        Arbitrary<String> lines = Arbitraries.of("一、压实各级责任", "（一）落实巡查责任。各镇每周至少巡查一次", "1.组织检查。", "2.组织演练，", "3.加强宣传。",
                "各镇要组织干部对辖区内的水库、山塘、河堤逐一巡查，建", "库、山塘、河堤逐一巡查，建立台账。", "立台账，明确责任人，发现险情及时组织群众转移，并报告",
                "- 6 -", "要 9 要", "第 3 页 共 9 页", "7", "8", "“", "明查暗访”、飞行检查”等方式", "用好“智慧防汛”平台", "，接受监督。", "临政发〔圆园31〕8号",
                "临澜区人民政府", "2031年4月2日", "（此件公开发布）", "附件：1.排查表 2.统计表", "当前位置：首页 > 政务公开", "时间：2031-04-02 10:22 微信 微博",
                "关于开展汛前检查的通知", "来源：临澜区应急局 附件下载", "p.MsoNormal {mso-style-parent:\"\"; margin:0cm;}", "推广“互联网垣监管”系统", "以後要落实 Beidou  System 定位",
                "　　各村：", "\f", "", " 通  知 ");
        Arbitrary<String> breaks = Arbitraries.of("\n", "\n\n", " ", "\r\n", "");
        return Combinators.combine(lines, breaks).as(String::concat).list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
