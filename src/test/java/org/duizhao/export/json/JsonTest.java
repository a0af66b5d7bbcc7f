package org.duizhao.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.export.Comparisons;
import org.duizhao.export.ExportSettings;
import org.duizhao.extract.Findings;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JsonTest {

    private static final Function<Notice, Findings> FINDINGS = new RequirementExtractor()::extract;
    private static final Unreadable FAILURE = new Unreadable("坏.docx", Unreadable.Reason.DAMAGED);

    @Test
    void aNoticeHasTheFieldsOfTheContractAndNullForWhatItLacks() throws IOException {
        JsonNode notice = parse().at("/notices/0");
        assertEquals("云岭县2023.txt", notice.get("file").asText());
        assertEquals("云政发〔2023〕5号", notice.get("documentNumber").asText());
        assertEquals("云岭县", notice.get("jurisdiction").asText());
        assertEquals(2023, notice.get("year").intValue());
        for (String field : List.of("dateIssued", "datePrinted", "printer", "addressees", "cc", "disclosure")) {
            assertTrue(notice.has(field) && notice.get(field).isNull(), field);
        }
    }

    @Test
    void aMeasureNamesItsHeadingsItsBodiesAndItsPlaces() throws IOException {
        JsonNode measure = parse().at("/notices/0/measures/0");
        assertEquals("m1", measure.get("id").asText());
        assertEquals(Comparisons.DRILL, measure.get("text").asText());
        assertEquals("一、严格值守", measure.get("section").asText());
        assertEquals("（二）会商", measure.get("item").asText());
        assertTrue(measure.get("label").isNull());
        assertEquals("[\"各林场\"]", measure.get("bodies").toString(), "a body with two duties is named once");
        assertEquals("[[20," + (20 + Comparisons.DRILL.length()) + "]]", measure.get("source").toString());
    }

    @Test
    void repairsWarningsAndFailuresAreCodesWithPlacesAndSentences() throws IOException {
        JsonNode json = parse();
        assertEquals("{\"kind\":\"founder-code\",\"before\":\"圆园\",\"after\":\"20\",\"source\":[4,6]}",
                json.at("/notices/0/repairs/0").toString());
        assertEquals("[\"number-gap\",\"member-count\"]", kinds(json.at("/notices/0/warnings")), "in the order of the source");
        assertFalse(json.at("/notices/0/warnings/0/message").asText().isBlank());
        assertEquals("坏.docx", json.at("/failures/0/file").asText());
    }

    @Test
    void aRowSaysWhichMeasuresShareItHowSurelyAndWhy() throws IOException {
        JsonNode row = compare(Locale.SIMPLIFIED_CHINESE).at("/rows/0");
        assertEquals("会议频次", row.get("topic").asText());
        assertEquals("云岭县2023.txt", row.at("/cells/0/notice").asText());
        assertEquals("[\"m1\"]", row.at("/cells/1/measures").toString());
        assertEquals(0.8312, row.get("score").doubleValue());
        assertEquals("[\"共有语句：至少召开一次\"]", row.get("because").toString());
    }

    @Test
    void sentencesAreInTheLanguageAskedForAndCodesAreNot() throws IOException {
        JsonNode json = compare(Locale.ENGLISH);
        assertEquals("shared phrase: 至少召开一次", json.at("/rows/0/because/0").asText());
        assertFalse(json.at("/failures/0/message").asText().codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void linesEndAlikeOnEveryMachineAndNoByteOrderMarkIsWritten() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new ComparisonJson(FINDINGS, List.of(), Comparisons.diff()).write(Comparisons.ofTwo(), ExportSettings.DEFAULT, target);
        String text = target.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("{") && text.endsWith("}\n"));
        assertFalse(text.contains("\r"));
    }

    @Test
    void againstABaseACellSaysHowEachFigureStandsToTheBasesAndWhy() throws IOException {
        String quarterly = "市安委会每季度至少召开一次会议。";
        Comparison meetings = pair("县安委会每月至少召开一次会议。", quarterly);
        JsonNode json = against("a", meetings);
        assertEquals("a", json.get("base").asText());
        JsonNode figure = json.at("/rows/0/cells/1/figures/0");
        assertEquals("m1", figure.get("measure").asText());
        assertEquals("LOOSER", figure.get("standing").asText());
        assertEquals("TIMES_A_YEAR", figure.get("reason").asText());
        assertEquals("m1", figure.at("/base/measure").asText());
        assertTrue(figure.at("/base/text").asText().contains("每月至少召开一次"));
        assertEquals(quarterly.substring(figure.get("start").intValue(), figure.get("end").intValue()), figure.get("text").asText());
        assertEquals("STRICTER", against("b", meetings).at("/rows/0/cells/0/figures/0/standing").asText());
    }

    @Test
    void aFigureThatIsHeldAgainstNothingHasNoStanding() throws IOException {
        JsonNode json = against("aaaa", Comparisons.ofTwo());
        for (String cell : List.of("/rows/0/cells/0", "/rows/1/cells/0")) {
            JsonNode figure = json.at(cell + "/figures/0");
            for (String field : List.of("standing", "reason", "base")) {
                assertTrue(figure.has(field) && figure.get(field).isNull(), cell + " " + field);
            }
        }
        assertEquals("m2", json.at("/rows/1/cells/0/figures/0/measure").asText());
    }

    @Test
    void aCellHasTheFiguresOfTheClausesThatItShowsEachWithItsMeasure() throws IOException {
        JsonNode json = against("bbbb", Comparisons.ofClauses());
        for (int row = 0; row < 2; row++) {
            assertEquals("m" + (row + 1), json.at("/rows/" + row + "/cells/0/figures/0/measure").asText());
            assertEquals(1, json.at("/rows/" + row + "/cells/1/figures").size());
        }
        assertTrue(json.at("/rows/0/cells/1/figures/0/text").asText().contains("每季度"));
        assertTrue(json.at("/rows/1/cells/1/figures/0/text").asText().contains("每年"));
        assertFalse(json.at("/rows/2/cells/1").has("figures"), "it only refers to another row");
    }

    @Test
    void figuresThatAreEqualOrCannotBeJudgedSaySo() throws IOException {
        assertEquals("EQUAL SAME", verdict("县安委会每月至少召开一次会议。", "市安委会每月至少召开一次会议。"));
        assertEquals("NOT_COMPARABLE OTHER_ACTOR", verdict("每月至少召开一次会议。", "每季度至少召开一次会议。"));
    }

    @Test
    void aDutyThatOnlyOneBindsToIsSaid() throws IOException {
        JsonNode duty = against("a", pair("各林场应当清理防火道。", "鼓励各林场清理防火道。")).at("/rows/0/cells/1/duty");
        assertEquals("应当", duty.get("baseObligationWord").asText());
        assertEquals("鼓励", duty.get("obligationWord").asText());
        assertEquals("ENCOURAGED", duty.get("obligation").asText());
    }

    @Test
    void withoutABaseNothingIsSaidOfFigures() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new ComparisonJson(notice -> {
            throw new AssertionError("asked");
        }, List.of(), Comparisons.diff()).write(Comparisons.ofTwo(), ExportSettings.DEFAULT, target);
        JsonNode json = new ObjectMapper().readTree(target.toByteArray());
        assertFalse(json.has("base"));
        assertTrue(json.findValues("figures").isEmpty());
        assertTrue(json.findValues("duty").isEmpty());
    }

    private static String verdict(String base, String other) throws IOException {
        JsonNode figure = against("a", pair(base, other)).at("/rows/0/cells/1/figures/0");
        return figure.get("standing").asText() + " " + figure.get("reason").asText();
    }

    private static Comparison pair(String base, String other) {
        Notice one = Comparisons.notice("a", "云岭县", 2023, null, base);
        Notice two = Comparisons.notice("b", "青禾市", 2024, null, other);
        return new Comparison(List.of(one, two), List.of(new Row(new Subject("应急", "防火", "防火"),
                List.of(new Cell("a", one.measures()), new Cell("b", two.measures())), Certainty.ALONE, List.of())));
    }

    private static JsonNode parse() throws IOException {
        Notice plain = Comparisons.notice("aaaa", "云岭县", 2023, "云政发〔2023〕5号", Comparisons.DRILL);
        Notice notice = new Notice(plain.source(), plain.metadata(), plain.outline(),
                List.of(new Repair(RepairKind.FOUNDER_CODE, "圆园", "20", new SourceRange(4, 6))),
                List.of(new Warning(WarningKind.NUMBER_GAP, new SourceRange(3, 5), "一、", "三、")));
        Findings findings = new Findings(Map.of(), Map.of(),
                Map.of("m1", List.of(new Body("各林场", Body.Duty.ACTS), new Body("各林场", Body.Duty.RESPONSIBLE))), Map.of(),
                List.of(new Warning(WarningKind.MEMBER_COUNT, new SourceRange(30, 33), "五到位", "4")));
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new ParseJson(new CodeWords(Messages.chinese())).write(List.of(notice), any -> findings, List.of(FAILURE), target);
        return new ObjectMapper().readTree(target.toByteArray());
    }

    private static JsonNode compare(Locale locale) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new ComparisonJson(FINDINGS, List.of(FAILURE), Comparisons.diff()).write(Comparisons.ofTwo(), ExportSettings.DEFAULT.withLocale(locale), target);
        return new ObjectMapper().readTree(target.toByteArray());
    }

    private static JsonNode against(String base, Comparison comparison) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new ComparisonJson(FINDINGS, List.of(), Comparisons.diff()).write(comparison, ExportSettings.DEFAULT.withBase(base), target);
        return new ObjectMapper().readTree(target.toByteArray());
    }

    private static String kinds(JsonNode warnings) throws IOException {
        List<String> kinds = new ArrayList<>();
        warnings.forEach(warning -> kinds.add(warning.get("kind").asText()));
        return new ObjectMapper().writeValueAsString(kinds);
    }
}
