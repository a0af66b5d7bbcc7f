package org.duizhao.topic.answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class BodyKindTest {

    @ParameterizedTest
    @CsvSource({"市政府及安委会, COMMITTEE", "县安委会, COMMITTEE", "县森林防火指挥部, COMMITTEE", "区政府, GOVERNMENT", "县应急局, DEPARTMENT", "各有关部门, DEPARTMENT", "各乡镇, TOWNSHIP",
            "各乡（镇）, TOWNSHIP", "生产经营单位主要负责人, ENTERPRISE", "企业, ENTERPRISE", "矿长, ENTERPRISE", "县级领导干部, LEADERS",
            "部门主要负责人, LEADERS", "护林员, OTHER", "各行各业, OTHER"})
    void saysWhatKindOfBodyAnActorIs(String actor, BodyKind kind) {
        assertEquals(kind, BodyKind.of(actor));
    }

    @Test
    void governmentsBelowAreAKindOfTheirOwn() {
        assertEquals(BodyKind.LOWER_GOVERNMENT, BodyKind.of("各县（市、区）政府"));
        assertEquals(BodyKind.LOWER_GOVERNMENT, BodyKind.of("县区政府"));
    }

    @Test
    void aDepartmentThatIsCalledCommitteeIsNone() {
        assertNotEquals(BodyKind.COMMITTEE, BodyKind.of("市卫生健康委员会"));
    }

    @Test
    void severalBodiesAreOfSeveralKinds() {
        assertEquals(Set.of(BodyKind.DEPARTMENT, BodyKind.TOWNSHIP), BodyKind.all("各乡（镇）、各有关部门"));
        assertEquals(Set.of(BodyKind.COMMITTEE), BodyKind.all("市政府及安委会"));
    }

    @Test
    void whereNobodyIsNamedItIsNobody() {
        assertEquals(BodyKind.NOBODY, BodyKind.of(null));
    }
}
