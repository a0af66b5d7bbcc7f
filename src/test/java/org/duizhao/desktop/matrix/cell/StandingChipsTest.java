package org.duizhao.desktop.matrix.cell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.duizhao.desktop.Notices;
import org.duizhao.desktop.parts.OfficeChip;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.extract.Findings;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.figure.FigureComparison;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which chips stand under a cell, and by which style their outcome is told. */
@ExtendWith(ApplicationExtension.class)
class StandingChipsTest {

    private final FigureComparison comparison = new FigureComparison();

    @Test
    void eachOutcomeHasAStyleOfItsOwn(FxRobot robot) {
        assertEquals("chip-looser", style(robot, against("县安委会每月至少召开一次会议。", "市安委会每季度至少召开一次会议。")));
        assertEquals("chip-stricter", style(robot, against("县安委会每季度至少召开一次会议。", "市安委会每月至少召开一次会议。")));
        assertEquals("chip-not-comparable", style(robot, against("每季度开展一次安全检查。", "每月开展一次安全检查。")));
        assertEquals("chip-figure", style(robot, against("县安委会每月召开一次会议。", "市安委会每月召开一次会议。")));
        assertEquals("chip-figure", style(robot, comparison.alone(stated("县安委会每月召开一次会议。"))));
    }

    @Test
    void whatReadsTheSameIsOneChipWhoseTooltipTellsEach(FxRobot robot) {
        List<Standing> twice = new ArrayList<>(comparison.alone(stated("县安委会每月召开一次会议。")));
        twice.addAll(comparison.alone(stated("县应急局每月召开一次例会。")));
        List<Label> chips = chips(robot, twice);
        assertEquals(1, chips.size());
        assertTrue(chips.get(0).getTooltip().getText().contains("县安委会"));
        assertTrue(chips.get(0).getTooltip().getText().contains("县应急局"));
    }

    @Test
    void whoSeesToItIsOneChipAfterTheFiguresAndItsTooltipNamesAll(FxRobot robot) {
        List<Label> chips = chips(robot, comparison.alone(stated("县安委会每月召开一次会议。")), List.of("县财政局", "县林业局"));
        assertEquals("责任：县财政局 等2家", chips.get(chips.size() - 1).getText());
        assertTrue(chips.get(chips.size() - 1).getTooltip().getText().contains("县财政局、县林业局"));
        assertTrue(chips.get(chips.size() - 1).getStyleClass().contains(OfficeChip.STYLE));
        assertEquals(List.of("责任：县财政局"), chips(robot, List.of(), List.of("县财政局")).stream().map(Label::getText).toList());
    }

    private String style(FxRobot robot, List<Standing> standings) {
        return chips(robot, standings).get(0).getStyleClass().stream().filter(name -> name.startsWith("chip-")).findFirst().orElseThrow();
    }

    private static List<Label> chips(FxRobot robot, List<Standing> standings) {
        return chips(robot, standings, List.of());
    }

    private static List<Label> chips(FxRobot robot, List<Standing> standings, List<String> responsible) {
        List<Label> labels = new ArrayList<>();
        robot.interact(() -> {
            for (Node node : new StandingChips(Phrases.in(Locale.SIMPLIFIED_CHINESE)).chips(standings, responsible).getChildrenUnmodifiable()) {
                labels.add((Label) node);
            }
        });
        return labels;
    }

    private List<Standing> against(String base, String own) {
        return comparison.against(stated(base), stated(own));
    }

    private static Stated stated(String sentence) {
        Findings findings = new RequirementExtractor().extract(Notices.of("a", "云岭县", sentence));
        return new Stated(2024, findings.requirementsOf("m1"), findings.obligationsOf("m1"));
    }
}
