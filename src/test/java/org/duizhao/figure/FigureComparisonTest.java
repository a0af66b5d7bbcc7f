package org.duizhao.figure;

import org.duizhao.extract.Findings;
import org.duizhao.extract.Notices;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.figure.Verdict.Reason;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FigureComparisonTest {

    private final RequirementExtractor extractor = new RequirementExtractor();
    private final FigureComparison comparison = new FigureComparison();

    @Test
    void aLowerFrequencyOfTheSameBodyIsALoosening() {
        assertEquals(new Verdict(Outcome.LOOSER, Reason.TIMES_A_YEAR),
                first("县安委会每月至少召开一次会议。", "市安委会每季度至少召开一次会议。").verdict());
    }

    @Test
    void theSameFigureInOtherWordsDoesNotDiffer() {
        assertFalse(first("县安委会每月召开一次会议。", "市安委会每月至少召开1次例会。").differs());
    }

    @Test
    void aFigureOfAnotherBodyIsShownButNotJudged() {
        assertNull(first("县安委会每月至少召开一次会议。", "企业每季度至少召开一次会议。").verdict());
    }

    @Test
    void figuresOfNobodyInParticularAreSaidToDifferWithoutAVerdict() {
        Standing.Figure figure = first("每季度开展一次安全检查。", "每月开展一次安全检查。");
        assertEquals(new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_ACTOR), figure.verdict());
        assertTrue(figure.differs());
    }

    @Test
    void fromBindingToEncouragingIsSaidOfItsOwn() {
        List<Standing> standings = comparison.against(stated("企业应当投保安全生产责任险。"), stated("鼓励企业投保安全生产责任险。"));
        Standing.Duty duty = (Standing.Duty) standings.get(standings.size() - 1);
        assertEquals("应当", duty.base().word());
        assertEquals("鼓励", duty.here().word());
    }

    @Test
    void aNoticeHeldAgainstNothingHasItsFiguresOnceEachAndNoVerdict() {
        assertEquals(List.of("每月至少召开一次会议"), comparison.alone(stated("县安委会每月至少召开一次会议，定期通报。")).stream()
                .map(standing -> ((Standing.Figure) standing).here().text()).toList());
    }

    @Test
    void noticesHaveTheSameFiguresOrOthersOrNone() {
        assertEquals(FigureSpread.DIFFERENT, spread("县安委会每月召开一次会议。", "市安委会每季度召开一次会议。"));
        assertEquals(FigureSpread.SAME, spread("县安委会每月召开一次会议。", "市政府每月至少召开一次会议。"));
        assertEquals(FigureSpread.DIFFERENT, spread("县安委会每月召开一次会议。", "市安委会定期召开会议。"));
        assertEquals(FigureSpread.NONE, spread("加强组织领导。", "加强宣传。"));
    }

    @Test
    void aFigureThatOthersLackIsNoOtherFigure() {
        assertEquals(FigureSpread.PARTLY, spread("县安委会每月召开一次会议。", "市安委会加强组织领导。"));
        assertEquals(FigureSpread.PARTLY, spread("县安委会每月召开一次会议。", "市安委会每月召开一次会议，每季度开展一次督查。"));
        assertEquals(FigureSpread.PARTLY, spread("县安委会每月召开一次会议。", "市安委会5月底前召开会议。"));
    }

    private Standing.Figure first(String base, String here) {
        return (Standing.Figure) comparison.against(stated(base), stated(here)).get(0);
    }

    private FigureSpread spread(String one, String other) {
        return FigureSpread.of(List.of(stated(one), stated(other)));
    }

    private Stated stated(String sentence) {
        Findings findings = extractor.extract(Notices.of(sentence));
        return new Stated(2024, findings.requirementsOf("m1"), findings.obligationsOf("m1"));
    }
}
