package org.duizhao.extract.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.regex.Pattern;

class SubjectEndsTest {

    private static final Pattern BRACKET = Pattern.compile("（[^）]{1,12}）");
    private static final Pattern MODAL = Pattern.compile("应当|要");

    @ParameterizedTest
    @CsvSource({"县林业局应当巡查, 0, 县林业局", "各渡口（码头）经营单位要巡查, 0, 各渡口（码头）经营单位", "各镇（街道）要巡查, 0, 各镇（街道）", "汛期前县林业局应当巡查, 3, 县林业局",
            "局应当巡查, 0, ''", "巡查，县林业局应当到场, 0, ''", "工作所需要巡查, 0, ''"})
    void theShortestNameFromAPlace(String clause, int start, String name) {
        int end = new SubjectEnds(clause, BRACKET, MODAL, Pattern.compile("(?!)")).endFrom(start);
        assertEquals(name, end < 0 ? "" : clause.substring(start, end));
    }
}
