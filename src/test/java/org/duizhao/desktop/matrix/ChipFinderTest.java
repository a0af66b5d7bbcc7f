package org.duizhao.desktop.matrix;

import org.duizhao.align.Comparison;
import org.duizhao.desktop.Notices;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.extract.comparison.Verdict;
import org.duizhao.extract.comparison.Verdict.Outcome;
import org.duizhao.extract.comparison.Verdict.Reason;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class ChipFinderTest {

    private final ChipFinder finder = new ChipFinder(new RequirementExtractor()::extract);

    @Test
    void aLowerFrequencyOfTheSameBodyIsALoosening() {
        Chip.Figure chip = (Chip.Figure) chips("县安委会每月至少召开一次会议。", "市安委会每季度至少召开一次会议。").get(0);
        assertEquals(new Verdict(Outcome.LOOSER, Reason.TIMES_A_YEAR), chip.verdict());
    }

    @Test
    void aFigureOfAnotherBodyIsShownButNotJudged() {
        Chip.Figure chip = (Chip.Figure) chips("县安委会每月至少召开一次会议。", "企业每季度至少召开一次会议。").get(0);
        assertNull(chip.verdict());
    }

    @Test
    void figuresOfNobodyInParticularAreSaidToDifferWithoutAVerdict() {
        Chip.Figure chip = (Chip.Figure) chips("每季度开展一次安全检查。", "每月开展一次安全检查。").get(0);
        assertEquals(new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_ACTOR), chip.verdict());
    }

    @Test
    void fromBindingToEncouragingIsAChipOfItsOwn() {
        List<Chip> chips = chips("企业应当投保安全生产责任险。", "鼓励企业投保安全生产责任险。");
        Chip.Strength strength = (Chip.Strength) chips.get(chips.size() - 1);
        assertEquals("应当", strength.base().word());
        assertEquals("鼓励", strength.here().word());
    }

    @Test
    void aRowSaysWhetherItsFiguresDiffer() {
        assertEquals(FigureState.DIFFERENT, state("县安委会每月召开一次会议。", "市安委会每季度召开一次会议。"));
        assertEquals(FigureState.SAME, state("县安委会每月召开一次会议。", "市政府每月至少召开一次会议。"));
        assertEquals(FigureState.DIFFERENT, state("县安委会每月召开一次会议。", "市安委会定期召开会议。"));
        assertEquals(FigureState.NONE, state("加强组织领导。", "加强宣传。"));
    }

    private List<Chip> chips(String base, String other) {
        return find(base, other).of(0, "b");
    }

    private FigureState state(String one, String other) {
        return find(one, other).state(0);
    }

    private CellChips find(String base, String other) {
        List<Notice> notices = List.of(Notices.of("a", "云岭县", base), Notices.of("b", "青禾市", other));
        Comparison comparison = new Comparison(notices, List.of(Notices.row("责任", "会议", notices, 0, 0)));
        return finder.find(comparison, "a", Progress.NONE);
    }
}
