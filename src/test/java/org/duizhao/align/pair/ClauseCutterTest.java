package org.duizhao.align.pair;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ClauseCutterTest {

    @ParameterizedTest
    @CsvSource({
        "每月召开一次全体会议，每季通报一次工作进展。, 每月召开一次全体会议，|每季通报一次工作进展。",
        "同时，要按月报送工作进展情况。, 同时，要按月报送工作进展情况。",
        "按月报送工作进展情况，不得迟报。, 按月报送工作进展情况，不得迟报。",
        "检查老旧小区（含自建房，不含公寓）并建立台账。, 检查老旧小区（含自建房，不含公寓）并建立台账。",
        "严格执行“有人管，有人查，有人改”的规定要求。, 严格执行“有人管，有人查，有人改”的规定要求。",
        "年底前，完成三项主要任务：一是改造老旧电梯十台；二是新建社区充电桩。, 年底前，完成三项主要任务：|一是改造老旧电梯十台；|二是新建社区充电桩。"
    })
    void cutsWhereAClauseEnds(String sentence, String clauses) {
        assertEquals(clauses, String.join("|", pieces(sentence)));
    }

    @ParameterizedTest
    @CsvSource({
        "推进老旧小区消防设施改造、农村公路防护工程建设，年底完成全部任务。, 推进老旧小区消防设施改造、|农村公路防护工程建设，|年底完成全部任务。",
        "检查医院、学校、养老院、商场等人员密集场所。, 检查医院、学校、养老院、商场等人员密集场所。",
        "落实《老旧小区改造管理办法、农村公路防护管理办法》。, 落实《老旧小区改造管理办法、农村公路防护管理办法》。",
        "重点排查跨河公路隧道、桥梁等重点工程。, 重点排查跨河公路隧道、桥梁等重点工程。",
        "推进老旧小区消防设施改造、验收。, 推进老旧小区消防设施改造、验收。"
    })
    void longItemsOfAListAreCutWhereThatIsAsked(String sentence, String items) {
        assertEquals(items, String.join("|", pieces(sentence, ClauseCutter.beginningsOfItems(sentence))));
        assertTrue(ClauseCutter.beginningsOfItems(sentence).containsAll(ClauseCutter.beginnings(sentence)));
    }

    @Property
    void thePiecesTogetherAreTheText(@ForAll String text) {
        assertEquals(text, String.join("", pieces(text)));
        assertEquals(text, String.join("", pieces(text, ClauseCutter.beginningsOfItems(text))));
        assertTrue(pieces(text).stream().noneMatch(String::isEmpty));
    }

    private static List<String> pieces(String text) {
        return pieces(text, ClauseCutter.beginnings(text));
    }

    private static List<String> pieces(String text, List<Integer> beginnings) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            pieces.add(text.substring(beginnings.get(i), i + 1 < beginnings.size() ? beginnings.get(i + 1) : text.length()));
        }
        return pieces;
    }

    @Test
    void aBrokenFilesSentenceOfTenThousandClausesIsCutIntoTwoHundredAtMost() {
        List<Integer> beginnings = ClauseCutter.beginnings("每月开展一次隐患排查，".repeat(10_000));
        assertEquals(200, beginnings.size());
        assertEquals(List.of(0, 550), beginnings.subList(0, 2));
    }
}
