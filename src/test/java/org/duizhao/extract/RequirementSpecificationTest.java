package org.duizhao.extract;

import org.duizhao.resource.Table;
import org.duizhao.notice.Requirement;
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
                                () -> assertEquals(row.get(0).substring(found.start(), found.end()), found.text()))));
    }

    private String requirementsOf(String sentence) {
        List<Requirement> found = extractor.extract(Notices.of(sentence)).requirementsOf("m1");
        return found.isEmpty() ? "-" : found.stream().map(RequirementSpecificationTest::said).collect(Collectors.joining(" | "));
    }

    private static String said(Requirement requirement) {
        List<String> parts = new ArrayList<>(List.of(requirement.kind().name()));
        if (requirement.deadline() != null) {
            parts.add(requirement.deadline().toString());
            return String.join(" ", parts);
        }
        if (requirement.comparator() != null) {
            parts.add(requirement.comparator().code());
        }
        parts.add(number(requirement.value()) + (requirement.maximum() == null ? "" : "~" + number(requirement.maximum())));
        if (requirement.unit() != null) {
            parts.add(requirement.unit());
        }
        if (requirement.period() != null) {
            parts.add((requirement.periodCount() == 1 ? "" : requirement.periodCount() + " ") + requirement.period());
        }
        if (requirement.perYear() != null) {
            parts.add("(" + number(requirement.perYear()) + ")");
        }
        return String.join(" ", parts);
    }

    private static String number(Double value) {
        return value == null ? "?" : BigDecimal.valueOf(value).setScale(2,
                RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
