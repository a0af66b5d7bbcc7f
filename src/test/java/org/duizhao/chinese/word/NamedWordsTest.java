package org.duizhao.chinese.word;

import org.duizhao.resource.Table;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NamedWordsTest {

    private final NamedWords words = new NamedWords(Table.of(Stream.of("# 谁", "MAKING\t推动 督促", "MADE\t镇 乡镇")));

    @Test
    void aRowIsAListOfItsOwn() {
        assertEquals(List.of("推动", "督促"), words.of("MAKING").all());
    }

    @Test
    void asAnExpressionAnyOfThemStands() {
        assertTrue("督促乡镇".matches(words.any("MAKING") + words.any("MADE")));
        assertFalse("要求乡镇".matches(words.any("MAKING") + words.any("MADE")));
    }

    @Test
    void aNameThatNoRowHasIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> words.of("MANNER"));
    }
}
