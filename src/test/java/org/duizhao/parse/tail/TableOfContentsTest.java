package org.duizhao.parse.tail;

import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.Parsed;
import org.duizhao.parse.element.FieldSources;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TableOfContentsTest {

    private final FieldSources sources = new FieldSources();

    private List<String> without(String... lines) {
        return Parsed.strings(TableOfContents.without(Parsed.lines(lines), sources));
    }

    @Test
    void itGoesAndIsARemark() {
        assertEquals(List.of("一、总则", "防汛。", "二、职责", "巡堤。"), without("目　录", "一、总则……1", "二、职责……3", "一、总则", "防汛。", "二、职责", "巡堤。"));
        assertEquals(List.of(Field.REMARK, Field.REMARK, Field.REMARK), sources.all().stream().map(source -> source.field()).toList());
    }

    @Test
    void whatIsNotRepeatedStays() {
        assertEquals(List.of("目录", "一、总则", "防汛。"), without("目录", "一、总则", "防汛。"));
        assertEquals(List.of("一、目录管理", "一、目录管理"), without("一、目录管理", "一、目录管理"));
    }
}
