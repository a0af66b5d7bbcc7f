package org.duizhao.extract.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerFinderTest {

    private final OwnerFinder owners = new OwnerFinder(new SubjectFinder());

    @ParameterizedTest
    @CsvSource({"渡运公司的平均票价不得高于2元, 渡运公司", "渡运企业的研发投入首次翻番的, 渡运企业", "公办机构护理型床位占比不低于上年水平, 公办机构",
            "规上企业数量达到50家, ''", "全市渡运企业贷款余额增长10%, ''", "渡船维修费率不得高于1%, ''"})
    void whoseFigureItIsAnswersForIt(String clause, String owner) {
        assertEquals(owner, owners.in(clause).orElse(""));
    }
}
