package org.duizhao.align.matter;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What becomes one row. */
class RowExamplesTest {

    @Test
    void aLongSentenceIsCutIntoTheTwoMattersThatOthersStateApart() {
        Example example = new Example("每月召开安委会全体会议，每季度开展一次消防应急演练。", "每季度召开安委会全体会议。每年开展一次消防应急演练。")
                .link(0, 1, 0.9).link(0, 2, 0.9);
        assertEquals(List.of("每月召开安委会全体会议，|每季度召开安委会全体会议。", "每季度开展一次消防应急演练。|每年开展一次消防应急演练。"),
                example.matters());
    }

    @Test
    void oneLongSentenceStandsAgainstThreeShortOnes() {
        Example example = new Example("推进老旧小区消防设施改造，配齐微型消防站器材装备，畅通高层住宅消防通道。",
                "完成老旧小区消防设施改造。配齐微型消防站的器材装备。畅通高层住宅的消防通道。")
                .link(0, 1, 0.8).link(0, 2, 0.8).link(0, 3, 0.8);
        assertEquals(List.of("推进老旧小区消防设施改造，|完成老旧小区消防设施改造。", "配齐微型消防站器材装备，|配齐微型消防站的器材装备。",
                "畅通高层住宅消防通道。|畅通高层住宅的消防通道。"), example.matters());
    }

    @Test
    void sentencesThatStateTheSameFromEndToEndStayWhole() {
        Example example = new Example("推进老旧小区消防设施改造，配齐微型消防站器材装备。", "完成老旧小区消防设施改造，配齐微型消防站的器材装备。")
                .link(0, 1, 0.9);
        assertEquals(List.of("推进老旧小区消防设施改造，配齐微型消防站器材装备。|完成老旧小区消防设施改造，配齐微型消防站的器材装备。"),
                example.matters());
    }

    @Test
    void lookalikesWithoutALinkStayApart() {
        Example example = new Example("全年开展两次业务骨干集中训练。全年开展两次专项督查行动。", "全年开展一次业务骨干集中训练。全年开展一次专项督查行动。")
                .link(0, 2, 0.9).link(1, 3, 0.9).link(0, 3, 0.12).link(1, 2, 0.12);
        assertEquals(List.of("全年开展两次业务骨干集中训练。|全年开展一次业务骨干集中训练。", "全年开展两次专项督查行动。|全年开展一次专项督查行动。"),
                example.matters());
    }

    @Test
    void coalMinesDoNotDrawOtherMinesIntoTheirRow() {
        Example example = new Example("煤矿每月排查一次顶板隐患。非煤矿山每季排查一次边坡隐患。", "煤矿按月排查顶板隐患。", "非煤矿山按季排查边坡隐患。")
                .link(0, 2, 0.8).link(1, 3, 0.8).link(0, 3, 0.25).link(1, 2, 0.25).link(2, 3, 0.25);
        assertEquals(List.of("煤矿每月排查一次顶板隐患。|煤矿按月排查顶板隐患。", "非煤矿山每季排查一次边坡隐患。|非煤矿山按季排查边坡隐患。"),
                example.matters());
    }

    @Test
    void aClauseThatNobodySharesGoesWithItsSentence() {
        Example example = new Example("每月召开安委会全体会议，会期一般不超过两个小时。", "每季度召开安委会全体会议。").link(0, 1, 0.9);
        assertEquals(List.of("每月召开安委会全体会议，会期一般不超过两个小时。|每季度召开安委会全体会议。"), example.matters());
    }

    @Test
    void twoSentencesOfOneNoticeMayStateOneMatter() {
        Example example = new Example("县级每年组织一次防汛演练。镇级每年组织两次防汛演练。", "县镇两级每年各组织一次防汛演练。")
                .link(0, 2, 0.8).link(1, 2, 0.8);
        assertEquals(List.of("县级每年组织一次防汛演练。|镇级每年组织两次防汛演练。|县镇两级每年各组织一次防汛演练。"), example.matters());
    }

    @Test
    void aWeakBridgeDoesNotJoinTwoRows() {
        Example example = new Example("清查危险化学品仓库台账。", "核对危险化学品仓库台账。", "修建林区防火道路五公里。", "新修林区防火道路三公里。")
                .link(0, 1, 0.9).link(2, 3, 0.9).link(1, 2, 0.4);
        assertEquals(2, example.matters().size());
    }

    @Test
    void aLongItemOfAListStandsInTheRowOfItsOwnMatter() {
        Example example = new Example("加快推进老旧小区消防设施改造、农村公路安全防护工程建设、病险水库除险加固。", "完成老旧小区消防设施改造。实施农村公路安全防护工程。")
                .link(0, 1, 0.8).link(0, 2, 0.8);
        assertEquals(List.of("加快推进老旧小区消防设施改造、|完成老旧小区消防设施改造。", "农村公路安全防护工程建设、病险水库除险加固。|实施农村公路安全防护工程。"),
                example.matters());
    }

    @Test
    void shortItemsOfAListStayTogether() {
        Example example = new Example("对医院、学校、养老院、商场开展检查。", "检查医院。检查商场。").link(0, 1, 0.8).link(0, 2, 0.8);
        assertEquals(List.of("对医院、学校、养老院、商场开展检查。"), example.clauses.of(0).stream().map(Clause::wording).toList());
    }
}
