package org.duizhao.figure;

import org.duizhao.extract.Notices;
import org.duizhao.extract.RequirementExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FigureValueTest {

    private final RequirementExtractor extractor = new RequirementExtractor();

    @ParameterizedTest
    @CsvSource({
            "各镇每两周检查一次。, 各镇每年检查26次。, true",
            "各镇培训不少于3天。, 各镇培训3天。, true",
            "各镇培训不少于3天。, 各镇培训不超过3天。, false",
            "各镇配备3至5名网格员。, 各镇配备3名网格员。, false",
            "各镇6月底前完成整改。, 各镇9月底前完成整改。, false"})
    void twoThatRequireTheSameAreEqual(String one, String other, boolean same) {
        assertEquals(same, value(one).equals(value(other)));
    }

    private FigureValue value(String sentence) {
        return FigureValue.of(extractor.extract(Notices.of(sentence)).requirementsOf("m1").get(0));
    }
}
