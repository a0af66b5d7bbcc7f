package org.duizhao.desktop.topic;

import javafx.scene.control.Label;
import org.duizhao.desktop.Notices;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicAsker;
import org.duizhao.topic.answer.TopicQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the chart of a topic draws of its answer. */
@ExtendWith(ApplicationExtension.class)
class TopicChartTest {

    private final Notice monthly = Notices.of("a", "云岭县", "县安委会每月召开一次会议。");
    private final Notice quarterly = Notices.of("b", "青禾市", "市安委会每季度召开一次会议。");
    private final Notice silent = Notices.of("c", "石浦县", "加强宣传。");

    @Test
    void anAnswerIsADotAndMoreTimesAYearStandFurtherRight(FxRobot robot) {
        TopicChart chart = chart(robot, List.of(monthly, quarterly));
        List<Double> dots = chart.getChildren().stream().filter(node -> node.getStyleClass().contains("chart-dot"))
                .map(node -> node.getLayoutX()).toList();
        assertEquals(2, dots.size());
        assertTrue(dots.get(0) > dots.get(1), dots.toString());
        assertEquals(List.of("12", "4"), words(chart, "chart-value"));
    }

    @Test
    void aNoticeWithoutAnAnswerSaysSoInItsLine(FxRobot robot) {
        TopicChart chart = chart(robot, List.of(monthly, silent));
        assertEquals(List.of("未见规定"), words(chart, "chart-none"));
        assertEquals(List.of("云岭县 2024", "石浦县 2024"), words(chart, "chart-label"));
    }

    @Test
    void withoutAFigureNothingIsDrawn(FxRobot robot) {
        TopicChart chart = chart(robot, List.of(silent));
        assertFalse(chart.hasFigures());
        assertTrue(chart.getChildren().isEmpty());
    }

    private static List<String> words(TopicChart chart, String style) {
        return chart.getChildren().stream().filter(node -> node.getStyleClass().contains(style)).map(node -> ((Label) node).getText()).toList();
    }

    private static TopicChart chart(FxRobot robot, List<Notice> notices) {
        var question = TopicQuestions.shipped().stream().filter(one -> one.name().equals("会议频次")).findFirst().orElseThrow();
        List<TopicChart> drawn = new ArrayList<>();
        robot.interact(() -> drawn.add(new TopicChart(new TopicAsker(new RequirementExtractor()::extract).ask(question, notices),
                Phrases.in(Locale.SIMPLIFIED_CHINESE), new Zoom())));
        return drawn.get(0);
    }
}
