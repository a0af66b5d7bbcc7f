package org.duizhao.extract.actor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BodyNamesTest {

    private final BodyNames names = new BodyNames();

    @ParameterizedTest
    @CsvSource({"市住建局、市交通局等部门,市住建局 市交通局", "各镇[街道],各镇 各街道", "市工科局[市商务局],市工科局 市商务局", "县安委会及其成员单位,县安委会 县安委会成员单位",
            "县水务局和各乡镇,县水务局 各乡镇", "和平县水务局,和平县水务局", "'',''"})
    void aListIsTakenApart(String list, String each) {
        assertEquals(each.isEmpty() ? List.of() : List.of(each.split(" ")), names.list(list));
    }
}
