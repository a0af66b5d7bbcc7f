package org.duizhao.words;

import org.duizhao.extract.Findings;
import org.duizhao.extract.Notices;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.figure.FigureComparison;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Stated;
import org.duizhao.figure.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StandingWordsTest {

    private final StandingWords words = new StandingWords(Messages.chinese(), true);

    @Test
    void aFigureIsFollowedByHowItStandsToTheBases() {
        Standing looser = against("县安委会每月至少召开一次会议。", "市安委会每季度至少召开一次会议。").get(0);
        assertEquals("≥1次/季 ▽放宽", words.of(looser));
        assertEquals("≥1次/季 ▽较松", new StandingWords(Messages.chinese(), false).of(looser), "another place has relaxed nothing");
        assertTrue(words.explained(looser).contains("县安委会 每月至少召开一次会议"), words.explained(looser));
    }

    @Test
    void aFigureThatIsTheSameOrHeldAgainstNothingStandsAlone() {
        assertEquals("1次/月", words.of(against("县安委会每月召开一次会议。", "市安委会每月召开一次会议。").get(0)));
        assertEquals("市安委会 每月召开一次会议",
                words.explained(new FigureComparison().alone(stated("市安委会每月召开一次会议。")).get(0)));
    }

    @Test
    void aDutyIsSaidByBothWords() {
        List<Standing> standings = against("企业应当投保安全生产责任险。", "鼓励企业投保安全生产责任险。");
        assertEquals("应当→鼓励", words.of(standings.get(standings.size() - 1)));
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.Outcome.class, names = "EQUAL", mode = EnumSource.Mode.EXCLUDE)
    void everyVerdictHasAWordInBothLanguages(Verdict.Outcome outcome) {
        assertTrue(Messages.chinese().bundle().containsKey("standing." + outcome));
        assertTrue(Messages.of(Locale.ENGLISH).bundle().containsKey("standing." + outcome));
    }

    private static List<Standing> against(String base, String here) {
        return new FigureComparison().against(stated(base), stated(here));
    }

    private static Stated stated(String sentence) {
        Findings findings = new RequirementExtractor().extract(Notices.of(sentence));
        return new Stated(2024, findings.requirementsOf("m1"), findings.obligationsOf("m1"));
    }
}
