package org.duizhao.extract;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The figures alone are those of the requirements. */
class NoticeQuantitiesTest {

    private final RequirementExtractor extractor = new RequirementExtractor();
    private final Notice notice = Notices.of("县应急局每月至少召开一次会议，6月底前完成整改。", "隐患整改率达到95%以上，做到责任、措施、资金、时限、预案“五到位”。",
            "加强值守。");

    @Test
    void theFiguresAreThoseOfTheRequirements() {
        NoticeQuantities figures = extractor.figures(notice);
        Findings findings = extractor.extract(notice);
        for (Measure measure : notice.measures()) {
            List<String> expected = findings.requirementsOf(measure.id()).stream()
                    .map(one -> one.kind() + " " + one.span().start() + " " + one.figure().orElse(null) + " " + one.due().orElse(null)).toList();
            List<String> found = figures.wordingsOf(measure.id()).stream()
                    .map(one -> one.kind() + " " + one.span().start() + " " + one.bounds() + " " + one.deadline()).toList();
            assertEquals(expected, found);
            assertEquals(findings.abbreviationsOf(measure.id()), figures.abbreviationsOf(measure.id()));
        }
        assertEquals(2, figures.wordingsOf("m1").size());
        assertEquals("五到位", figures.abbreviationsOf("m2").get(0).text());
    }

    @Test
    void aMeasureWithoutFiguresIsInNoMap() {
        assertFalse(extractor.figures(notice).wordings().containsKey("m3"));
        assertEquals(List.of(), extractor.figures(notice).wordingsOf("m3"));
    }
}
