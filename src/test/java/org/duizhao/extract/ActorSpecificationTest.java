package org.duizhao.extract;

import org.duizhao.notice.requirement.Requirement;
import org.duizhao.resource.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** To whom requirements belong, case by case: {@code actors.tsv}. */
class ActorSpecificationTest {

    private final RequirementExtractor extractor = new RequirementExtractor();

    @TestFactory
    Stream<DynamicTest> aRequirementHasThisActor() {
        return Table.read(getClass(), "/org/duizhao/extract/cases/actors.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> assertEquals(row.get(2) + " " + row.get(3), actor(row))));
    }

    @Test
    void eachCycleOfARowHasItsOwnActor() {
        Findings findings = extractor.extract(Notices.of("区级路长每半年、镇级路长每季度、村级路长每月至少巡路一次。"));
        assertEquals(List.of("区级路长", "镇级路长", "村级路长"),
                findings.requirementsOf("m1").stream().map(one -> one.actor().orElseThrow().name()).toList());
    }

    private String actor(List<String> row) {
        String[] sentences = row.get(0).split("/");
        String heading = row.get(1).isEmpty() ? null : row.get(1);
        Findings findings = extractor.extract(Notices.titled(Notices.ANNUAL, heading, sentences));
        Requirement requirement = findings.requirementsOf("m" + row.get(4)).get(0);
        return requirement.actor().map(actor -> actor.name() + " " + actor.origin()).orElse("- -");
    }
}
