package org.duizhao.repair.line;

import org.duizhao.notice.source.TracedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FormalLineTest {

    private static boolean isComplete(String line) {
        return FormalLine.isComplete(new DraftLine(TracedText.of(line, 0), 0, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月6日", "二〇二四年五月六日印发", "圆园24年5月6日", "云政发〔2024〕15号", "云政发也圆园圆源页15号", "云岭县政府办公室 5月6日印发", "（此件公开发布）", "云岭县关于做好防汛工作的通知（12）", "一、总则……3", "总则........12"})
    void aLineIsCompleteAsItStands(String line) {
        assertTrue(isComplete(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"于2024年5月6日", "根据文件第15号", "各村（社区）", "大力开发", "各村（12）", "共有12"})
    void aLineOfASentenceIsNot(String line) {
        assertFalse(isComplete(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件：1.物资表", "附 件 2", "抄送：县委办", "联系人：李某", "（此件公开发布）", "出席：李某"})
    void aLineBeginsSomethingOfItsOwn(String line) {
        assertTrue(FormalLine.begins(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"附近各村", "抄送县委办", "主要任务：巡堤", "（一）巡堤"})
    void aLineOfTheBodyDoesNot(String line) {
        assertFalse(FormalLine.begins(line));
    }

    @Test
    void aTitleEndsWithItsGenre() {
        assertTrue(FormalLine.endsTitle("关于防汛工作的通 知"));
        assertFalse(FormalLine.endsTitle("关于通知的说明"));
    }

    @Test
    void aLabelRunsIntoItsText() {
        assertTrue(FormalLine.beginsWithLabel("煤矿：每日点名"));
        assertFalse(FormalLine.beginsWithLabel("各村要每周巡查堤防并登记：有险情的"));
    }
}
