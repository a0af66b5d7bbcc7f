package org.duizhao.topic.answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BodyKindTest {

    @ParameterizedTest
    @CsvSource({"市政府及安委会, GOVERNMENT", "县安委会, GOVERNMENT", "县应急局, DEPARTMENT", "各有关部门, DEPARTMENT", "各乡镇, TOWNSHIP",
            "各乡（镇）、各有关部门, TOWNSHIP", "生产经营单位主要负责人, ENTERPRISE", "企业, ENTERPRISE", "矿长, ENTERPRISE", "县级领导干部, LEADERS",
            "部门主要负责人, LEADERS", "护林员, OTHER", "各行各业, OTHER"})
    void saysWhatKindOfBodyAnActorIs(String actor, BodyKind kind) {
        assertEquals(kind, BodyKind.of(actor));
    }

    @Test
    void whereNobodyIsNamedItIsNobody() {
        assertEquals(BodyKind.NOBODY, BodyKind.of(null));
    }
}
