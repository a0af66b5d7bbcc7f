package org.duizhao.extract;

import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.resource.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The grammar of requirements, sentence by sentence: {@code requirements.tsv} beside this class's resources. */
class RequirementSpecificationTest {

    private final RequirementExtractor extractor = new RequirementExtractor();

    @TestFactory
    Stream<DynamicTest> aSentenceSaysTheseRequirements() {
        return Table.read(getClass(), "/org/duizhao/extract/cases/requirements.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> assertEquals(row.get(1), requirementsOf(row.get(0)))));
    }

    @TestFactory
    Stream<DynamicTest> aWordingStandsInItsSentenceWhereItSays() {
        return Table.read(getClass(), "/org/duizhao/extract/cases/requirements.tsv").rows().stream()
                .flatMap(row -> extractor.extract(Notices.of(row.get(0))).requirementsOf("m1").stream()
                        .map(found -> DynamicTest.dynamicTest(row.get(0) + found.text(),
                                () -> assertEquals(found.span().in(row.get(0)), found.text()))));
    }

    private String requirementsOf(String sentence) {
        List<Requirement> found = extractor.extract(Notices.of(sentence)).requirementsOf("m1");
        return found.isEmpty() ? "-" : found.stream().map(RequirementSpecificationTest::said).collect(Collectors.joining(" | "));
    }

    private static String said(Requirement requirement) {
        List<String> parts = new ArrayList<>(List.of(requirement.kind().name()));
        requirement.due().ifPresent(day -> parts.add(day.toString()));
        requirement.figure().ifPresentOrElse(figure -> parts.add(said(figure)), () -> parts.addAll(requirement.vague() ? List.of("?") : List.of()));
        requirement.per().ifPresent(cycle -> parts.add((cycle.count() == 1 ? "" : cycle.count() + " ") + cycle.period()));
        requirement.timesAYear().ifPresent(times -> parts.add("(" + number(times) + ")"));
        return String.join(" ", parts);
    }

    private static String said(Bounds figure) {
        return (figure.comparator() == null ? "" : figure.comparator().code() + " ") + number(figure.value())
                + (figure.maximum() == null ? "" : "~" + number(figure.maximum())) + " " + figure.unit();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
