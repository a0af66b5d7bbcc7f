package org.duizhao.extract;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Requirement;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is found in a sentence of thousands of characters stands where it says, from the first stretch to the last. */
class LongSentenceTest {

    @Test
    void figuresAtBothEndsAreReadAndLeadToTheirWords() {
        Notice notice = Notices.of("各镇每月至少检查一次，" + "并做好有关工作，".repeat(400) + "县应急局要在5月底前通报“五到位”落实情况。");
        Measure measure = notice.measures().get(0);
        Findings findings = new RequirementExtractor().extract(notice);

        List<Requirement> requirements = findings.requirementsOf(measure.id());
        assertEquals(List.of("每月至少检查一次", "5月底前"), requirements.stream().map(one -> one.quote().span().in(measure.text())).toList());
        assertEquals("县应急局", requirements.get(1).attribution().actor().name());
        assertTrue(findings.abbreviationsOf(measure.id()).stream().allMatch(one -> one.span().in(measure.text()).equals("五到位")));
        assertEquals(1, findings.abbreviationsOf(measure.id()).size());
    }
}
