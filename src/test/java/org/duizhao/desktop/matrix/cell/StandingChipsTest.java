package org.duizhao.desktop.matrix.cell;

import org.duizhao.desktop.Notices;
import org.duizhao.desktop.parts.OfficeChip;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Chip;
import org.duizhao.extract.Findings;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.figure.FigureComparison;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Stated;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which chips stand under a cell, and by which style their outcome is told. */
class StandingChipsTest {

    private final FigureComparison comparison = new FigureComparison();

    @Test
    void eachOutcomeHasAStyleOfItsOwn() {
        assertEquals("chip-looser", style(against("县安委会每月至少召开一次会议。", "市安委会每季度至少召开一次会议。")));
        assertEquals("chip-stricter", style(against("县安委会每季度至少召开一次会议。", "市安委会每月至少召开一次会议。")));
        assertEquals("chip-not-comparable", style(against("每季度开展一次安全检查。", "每月开展一次安全检查。")));
        assertEquals("chip-figure", style(against("县安委会每月召开一次会议。", "市安委会每月召开一次会议。")));
        assertEquals("chip-figure", style(comparison.alone(stated("县安委会每月召开一次会议。"))));
    }

    @Test
    void whatReadsTheSameIsOneChipWhoseTooltipTellsEach() {
        List<Standing> twice = new ArrayList<>(comparison.alone(stated("县安委会每月召开一次会议。")));
        twice.addAll(comparison.alone(stated("县应急局每月召开一次例会。")));
        List<Chip> chips = chips(twice);
        assertEquals(1, chips.size());
        assertTrue(chips.get(0).hint().contains("县安委会"));
        assertTrue(chips.get(0).hint().contains("县应急局"));
    }

    @Test
    void whoSeesToItIsOneChipAfterTheFiguresAndItsTooltipNamesAll() {
        List<Chip> chips = chips(comparison.alone(stated("县安委会每月召开一次会议。")), List.of("县财政局", "县林业局"));
        assertEquals("责任：县财政局 等2家", chips.get(chips.size() - 1).words());
        assertTrue(chips.get(chips.size() - 1).hint().contains("县财政局、县林业局"));
        assertTrue(chips.get(chips.size() - 1).styles().contains(OfficeChip.STYLE));
        assertEquals(List.of("责任：县财政局"), chips(List.of(), List.of("县财政局")).stream().map(Chip::words).toList());
    }

    private String style(List<Standing> standings) {
        return chips(standings).get(0).styles().stream().filter(name -> name.startsWith("chip-")).findFirst().orElseThrow();
    }

    private static List<Chip> chips(List<Standing> standings) {
        return chips(standings, List.of());
    }

    private static List<Chip> chips(List<Standing> standings, List<String> responsible) {
        return new StandingChips(Phrases.in(Locale.SIMPLIFIED_CHINESE)).chips(standings, responsible, true);
    }

    private List<Standing> against(String base, String own) {
        return comparison.against(stated(base), stated(own));
    }

    private static Stated stated(String sentence) {
        Findings findings = new RequirementExtractor().extract(Notices.of("a", "云岭县", sentence));
        return new Stated(2024, findings.requirementsOf("m1"), findings.obligationsOf("m1"));
    }
}
