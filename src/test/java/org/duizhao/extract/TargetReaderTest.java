package org.duizhao.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which numbers are aims of a plan and which are duties. */
class TargetReaderTest {

    private final RequirementExtractor extractor = new RequirementExtractor();

    @ParameterizedTest
    @CsvSource({"培育渔家乐50家以上。, true", "渔业规模突破6亿元。, true", "自来水覆盖率达到90%以上。, true",
            "渡口单位应当配备达到5名以上的救生员。, false", "各镇每月检查3次。, false", "对载客超过定员20%以上的渡船依法查处。, false",
            "建成5个以上的示范渡口。, true", "押金不超过300元。, false"})
    void anAimIsReachedOnceAndNoLawBindsIt(String sentence, boolean target) {
        assertEquals(target, extractor.extract(Notices.of(sentence)).requirementsOf("m1").get(0).target());
    }
}
