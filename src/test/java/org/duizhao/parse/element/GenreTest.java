package org.duizhao.parse.element;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GenreTest {

    @ParameterizedTest
    @CsvSource({"关于防汛的通 知,通知", "云岭县节水办法（试行）,办法", "云岭县防汛预案（2024年版）,预案", "云岭县人民政府令,令", "任务分解,任务分解"})
    void aTitleEndsWithIt(String title, String genre) {
        assertEquals(Optional.of(genre), Genre.of(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "关于通知的说明", "云岭县水利局", "节水办法（附图）"})
    void aTitleThatEndsOtherwiseHasNone(String title) {
        assertEquals(Optional.empty(), Genre.of(title));
    }

    @Test
    void theLongerOfTwoWordsCounts() {
        assertEquals(Optional.of("责任书"), Genre.of("安全生产目标管理责任书"));
    }
}
