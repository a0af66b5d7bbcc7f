package org.duizhao.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duizhao.export.Comparisons;
import org.duizhao.extract.Findings;
import org.duizhao.notice.requirement.Abbreviation.SpelledBy;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Attribution;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Frequency;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Quote;
import org.duizhao.notice.requirement.Ratio;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Terms;
import org.duizhao.notice.requirement.Threshold;
import org.duizhao.notice.requirement.Validity;
import org.duizhao.notice.source.Span;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FactsJsonTest {

    private static final Attribution FOREST_FARMS = new Attribution(new Actor("各林场", Actor.Origin.SENTENCE), "组织扑火演练",
            new Obligation(Obligation.Strength.MUST, "要"), true, List.of(new Body("县林业局", Body.Duty.LEADS), new Body("县应急局", Body.Duty.SUPPORTS)));
    private static final Attribution NOBODY = new Attribution(null, null, new Obligation(Obligation.Strength.MUST, null));

    @Test
    void aFrequencySaysWhoDoesWhatHowOften() throws IOException {
        JsonNode fact = facts(new Frequency(new Quote(new Span(3, 7), "每年两次"), FOREST_FARMS,
                new Bounds(Bounds.Comparator.AT_LEAST, 2, null, "次"), Cycle.of(Period.YEAR, 1))).at("/facts/0");
        assertEquals("云岭县2023.txt m1 FREQUENCY 每年两次 3 7", values(fact, "notice", "measure", "kind", "text", "start", "end"));
        assertEquals("各林场 SENTENCE 组织扑火演练", values(fact, "actor", "actorOrigin", "action"));
        assertEquals("true", values(fact, "target"));
        assertEquals("[\"县林业局\",\"县应急局\"]", fact.get("responsible").toString());
        assertEquals(">= 2 null 次 YEAR 1 2 null", values(fact, "comparator", "value", "valueMax", "unit", "period", "periodCount", "perYear", "deadline"));
        assertEquals("MUST 要", values(fact, "obligation", "obligationWord"));
    }

    @Test
    void aDeadlineIsADayAndHasNoNumber() throws IOException {
        JsonNode fact = facts(new Deadline(new Quote(new Span(0, 5), "5月底前"), NOBODY, LocalDate.of(2023, 5, 31))).at("/facts/0");
        assertEquals("DEADLINE 2023-05-31 null null null", values(fact, "kind", "deadline", "value", "actor", "obligationWord"));
    }

    @Test
    void whatNamesNoNumberStandsApart() throws IOException {
        JsonNode json = facts(new Frequency(new Quote(new Span(0, 2), "定期"), NOBODY, null, null));
        assertTrue(json.get("facts").isEmpty());
        assertEquals("定期 null null", values(json.at("/vague/0"), "text", "value", "perYear"));
    }

    @Test
    void aComparisonWithoutANumberSaysWhatItIsComparedTo() throws IOException {
        JsonNode fact = facts(new Threshold(new Quote(new Span(0, 7), "不低于上年同期"), NOBODY, new Bounds(Comparator.AT_LEAST, 0, null, ""), Terms.against("上年同期"))).at("/facts/0");
        assertEquals(">= null null 上年同期", values(fact, "comparator", "value", "unit", "against"));
    }

    @Test
    void whatIsGivenHasItsCap() throws IOException {
        Bounds half = new Bounds(Comparator.EXACTLY, 50, null, "%");
        JsonNode fact = facts(new Ratio(new Quote(new Span(0, 3), "50%"), NOBODY, half, Terms.NONE.upTo(new Bounds(Comparator.AT_MOST, 300_000, null, "元")))).at("/facts/0");
        assertEquals("50 300000 元", values(fact, "value", "cap", "capUnit"));
    }

    @Test
    void aTimeThatComesAgainHasNoDayButItsCycle() throws IOException {
        JsonNode fact = facts(new Deadline(new Quote(new Span(0, 6), "每年三月底前"), NOBODY, null, Cycle.YEARLY)).at("/facts/0");
        assertEquals("DEADLINE null YEAR", values(fact, "kind", "deadline", "period"));
    }

    @Test
    void howLongTheNoticeIsInForceStandsApart() throws IOException {
        Validity validity = new Validity(new Quote(new Span(0, 5), "有效期五年"), null, new Bounds(Comparator.EXACTLY, 5, null, "年"));
        JsonNode json = written(new Findings(Map.of(), Map.of(), Map.of(), Map.of(), Map.of("m1", validity), List.of()));
        assertEquals("有效期五年 null 5 年", values(json.at("/validity/0"), "text", "until", "value", "unit"));
    }

    @Test
    void abbreviationsStandApartFromWhatIsSaidInFullWords() throws IOException {
        Abbreviation unspelled = new Abbreviation(new Span(2, 7), "三管三必须", List.of(3, 3), List.of(), "三管三必须", SpelledBy.NOBODY);
        Abbreviation full = new Abbreviation(new Span(0, 4), "五到位", List.of(5), List.of("责任", "资金"), "隐患", SpelledBy.ITSELF);
        JsonNode json = written(new Findings(Map.of(), Map.of("m1", List.of(unspelled, full)), Map.of(), Map.of(), List.of()));
        assertEquals("三管三必须 [3,3] 6 null NOBODY", values(json.at("/slogans/0"), "text", "counts", "count", "components", "spelledBy"));
        assertEquals("五到位 [\"责任\",\"资金\"] 隐患", values(json.at("/spelledOut/0"), "text", "components", "sense"));
        assertEquals(1, json.get("slogans").size());
    }

    @Test
    void filesThatCouldNotBeReadAreNamed() throws IOException {
        assertEquals("坏.docx", written(Findings.NONE).at("/failures/0/file").asText());
    }

    private static JsonNode facts(Requirement requirement) throws IOException {
        return written(new Findings(Map.of("m1", List.of(requirement)), Map.of(), Map.of(), Map.of(), List.of()));
    }

    private static JsonNode written(Findings findings) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new FactsJson(new CodeWords(Messages.chinese())).write(List.of(Comparisons.notice("aaaa", "云岭县", 2023, null, Comparisons.DRILL)),
                any -> findings, List.of(new Unreadable("坏.docx", Unreadable.Reason.DAMAGED)), target);
        return new ObjectMapper().readTree(target.toByteArray());
    }

    private static String values(JsonNode json, String... fields) {
        return String.join(" ", List.of(fields).stream().map(json::get).map(value -> value.isTextual() ? value.asText() : value.toString()).toList());
    }
}
