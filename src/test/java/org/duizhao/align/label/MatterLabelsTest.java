package org.duizhao.align.label;

import org.duizhao.language.HanLpSegmenter;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MatterLabelsTest {

    private final MatterLabels labels = new MatterLabels(new HanLpSegmenter());

    @Test
    void theWordsThatNoticesShareAndOtherRowsLackNameARow() {
        List<String> names = labels.of(List.of(
                matter("消防", "全面排查老旧小区消防设施。", "整治老旧小区消防通道。"),
                matter("消防", "检查高层建筑消防设施。", "对高层建筑开展检查。"),
                matter("消防", "更新储能电站消防设施。", "储能电站要配备器材。"),
                matter("消防", "完善消防水源。", "建设消防水源。")));
        assertTrue(names.get(0).contains("老旧小区"), names.toString());
        assertTrue(names.get(1).contains("高层建筑"), names.toString());
        assertTrue(names.get(2).contains("电站"), names.toString());
    }

    @Test
    void noTwoRowsHaveTheSameLabel() {
        List<String> names = labels.of(List.of(matter("煤矿", "推进煤矿智能化建设。"), matter("煤矿", "推进煤矿智能化建设和运行维护。"),
                matter("煤矿", "鼓励煤矿智能化建设示范。")));
        assertEquals(3, new HashSet<>(names).size(), names.toString());
    }

    @Test
    void rowsOfTheVerySameWordsAreToldApartByANumber() {
        MatterWords same = matter("", "不得迟报、漏报、瞒报。");
        List<String> names = labels.of(List.of(same, same, same));
        assertEquals(3, new HashSet<>(names).size(), names.toString());
    }

    @Test
    void aTopicOfFewRowsNamesItsFullest() {
        List<String> names = labels.of(List.of(matter("应急演练", "每年组织防汛演练。", "组织一次演练。"),
                matter("应急演练", "组织疏散演练。", "开展疏散演练。", "每季疏散演练。")));
        assertEquals("应急演练", names.get(1));
        assertFalse(names.get(0).equals("应急演练"));
    }

    @Test
    void howOftenIsSaidWhereItCanBeHeldAgainstEachOther() {
        List<String> names = labels.of(List.of(matter("会议频次", "县安委会每月召开会议。", "市安委会每季度召开会议。", "区安委会每月召开会议。")));
        assertEquals("会议频次：每月 2 · 每季 1", names.get(0));
    }

    @Test
    void whatANoticeSaysTheContraryOfNamesNoRow() {
        MatterWords matter = matter("煤矿", "煤矿推行“一优三减”。", "非煤矿山推行“一优三减”。");
        assertFalse(labels.of(List.of(matter)).get(0).contains("煤矿"), () -> labels.of(List.of(matter)).toString());
        assertEquals("煤矿", labels.of(List.of(matter("煤矿", "煤矿推行“一优三减”。", "煤矿和非煤矿山推行“一优三减”。"))).get(0), "it has the word without it too");
    }

    @Test
    void aTextWithoutAnyTellingPhraseIsNamedByItsBeginning() {
        assertEquals("迟报漏报", labels.of(List.of(matter("", "不得迟报、漏报、瞒报。"))).get(0));
    }

    @Test
    void wordsOfEveryRowAreNamedWithTheirTopic() {
        List<MatterWords> matters = new ArrayList<>();
        for (String place : List.of("老旧小区", "高层建筑", "储能电站", "农贸市场")) {
            matters.add(matter("消防", place + "的消防设施。", place + "的消防设施。"));
        }
        matters.add(matter("公共场所", "消防设施。"));
        assertEquals("公共场所·消防设施", labels.of(matters).get(4));
    }

    private static MatterWords matter(String topic, String... notices) {
        return new MatterWords(topic, 1, List.of(notices));
    }
}
