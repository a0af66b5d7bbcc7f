package org.duizhao.parse.fold;

import org.duizhao.notice.source.TracedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** | marks the cuts in the examples. */
class LabelFoldsTest {

    private static List<String> cut(String text) {
        return LabelFolds.cut(TracedText.of(text, 0)).stream().map(TracedText::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"加强巡查。|渔业：每日点名。|林业：每日瞭望。", "1.加强隐患整治|林区：清理可燃物。|矿区：检查通风。|库区：检查闸门。"})
    void severalLabelsPartAnItem(String example) {
        assertEquals(List.of(example.split("\\|")), cut(example.replace("|", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"加强巡查。渔业：每日点名。", "加强巡查。责任单位：县水利局。联系电话：12350。", "加强巡查（渔业：点名。林业：瞭望。）。"})
    void oneLabelOrARemarkDoesNot(String text) {
        assertEquals(List.of(text), cut(text));
    }
}
