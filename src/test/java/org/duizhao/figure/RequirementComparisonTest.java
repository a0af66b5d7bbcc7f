package org.duizhao.figure;

import org.duizhao.extract.Notices;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.requirement.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RequirementComparisonTest {

    private final RequirementExtractor extractor = new RequirementExtractor();
    private final RequirementComparison comparison = new RequirementComparison();

    @ParameterizedTest
    @CsvSource({
            "市安委会每月至少召开一次会议。, 区政府每季度至少召开一次例会。, LOOSER, TIMES_A_YEAR",
            "区政府每季度至少召开一次例会。, 市安委会每月至少召开一次会议。, STRICTER, TIMES_A_YEAR",
            "各镇每两周检查一次。, 各乡镇每月检查两次。, LOOSER, TIMES_A_YEAR",
            "县政府每月召开一次会议。, 市政府每月至少召开1次会议。, EQUAL, SAME",
            "县政府应当每月召开一次会议。, 县政府可以每月召开一次会议。, LOOSER, OBLIGATION",
            "县政府每月召开一次会议。, 县政府定期召开会议。, LOOSER, NUMBER",
            "市安委会每月召开一次会议。, 监管部门每月召开一次会议。, NOT_COMPARABLE, OTHER_ACTOR",
            "每月召开一次会议。, 县政府每月召开一次会议。, NOT_COMPARABLE, OTHER_ACTOR",
            "县政府每月召开一次会议。, 县政府每月组织一次演练。, NOT_COMPARABLE, OTHER_ACTION",
            "各镇配备不少于2名网格员。, 各镇配备不少于3名网格员。, STRICTER, VALUE",
            "学校公示培训结果不少于7天。, 学校公示培训结果不少于1周。, EQUAL, SAME",
            "学校培训班额不超过45人。, 学校培训班额不超过50人。, LOOSER, VALUE",
            "各镇6月底前完成整改。, 各镇9月底前完成整改。, LOOSER, DEADLINE",
            "各镇培训率达到90%。, 各镇6月底前完成培训。, NOT_COMPARABLE, OTHER_KIND",
            "各镇培训不少于3天。, 各镇培训不超过5天。, NOT_COMPARABLE, OTHER_DIRECTION"})
    void theSecondComparesWithTheFirst(String first, String second, Verdict.Outcome outcome, Verdict.Reason reason) {
        assertEquals(new Verdict(outcome, reason), comparison.compare(only(first), 2024, only(second), 2024));
    }

    @Test
    void deadlinesOfTwoYearsCompareByTheDayOfTheirYears() {
        Requirement then = only("各镇2024年6月底前完成整改。");
        Requirement now = only("各镇2025年5月底前完成整改。");
        assertEquals(Verdict.Outcome.STRICTER, comparison.compare(then, 2024, now, 2025).outcome());
    }

    private Requirement only(String sentence) {
        return extractor.extract(Notices.of(sentence)).requirementsOf("m1").get(0);
    }
}
