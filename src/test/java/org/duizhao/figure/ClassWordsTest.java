package org.duizhao.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Actors and actions are of one class whatever they are called. */
class ClassWordsTest {

    @ParameterizedTest
    @CsvSource({
            "云岭县政府, GOVERNMENT", "县安委会, GOVERNMENT", "县应急局, DEPARTMENT", "县应急局局长, DEPARTMENT_HEAD",
            "煤矿企业主要负责人, ENTERPRISE_HEAD", "矿长, ENTERPRISE_HEAD", "煤矿, ENTERPRISE", "各镇（街道）, TOWNSHIP",
            "主要负责人, LEADERS", "中学校长, SCHOOL", "网格员, WATCHER", "村委会, VILLAGE", "有关方面, UNKNOWN"})
    void anActorIsOfTheFirstClassThatFits(String actor, ActorClass expected) {
        assertEquals(expected, ActorClass.of(actor));
    }

    @Test
    void aHeadBelongsToABodyOnlyNearby() {
        assertEquals(ActorClass.ENTERPRISE_HEAD, ActorClass.of("企业一二三四五六七八九十一二负责人"));
        assertEquals(ActorClass.ENTERPRISE, ActorClass.of("企业一二三四五六七八九十一二三负责人"));
    }

    @ParameterizedTest
    @CsvSource({"组织应急演练, DRILL", "召开专题会议, MEETING", "开展例会, MEETING", "报告演练情况, DRILL", "隐患排查, INSPECTION", "24小时值班, WATCH"})
    void anActionIsOfTheFirstClassThatFits(String action, ActionClass expected) {
        assertEquals(Optional.of(expected), ActionClass.of(action));
    }

    @Test
    void whoeverSaysNothingIsOfNoClass() {
        assertEquals(ActorClass.UNKNOWN, ActorClass.of(null));
        assertEquals(Optional.empty(), ActionClass.of(null));
        assertEquals(Optional.empty(), ActionClass.of("签订责任书"));
    }

    @Test
    void actionsOfNoClassAreTheSameWhereTheyShareHalfTheirPairs() {
        assertTrue(ActionClass.same("签订责任书", "签订目标责任书"));
        assertFalse(ActionClass.same("签订责任书", "开展宣传"));
        assertFalse(ActionClass.same("签订责任书", "召开会议"));
    }

    @Test
    void everyClassHasItsWords() {
        assertEquals(Set.of("UNKNOWN"), Arrays.stream(ActorClass.values()).map(Enum::name)
                .filter(name -> new ClassWords("actor-classes.tsv").classes().stream().noneMatch(name::equals)).collect(Collectors.toSet()));
        assertEquals(Arrays.stream(ActionClass.values()).map(Enum::name).toList(), new ClassWords("action-classes.tsv").classes());
    }
}
