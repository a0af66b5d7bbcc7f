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

    @Test
    void contentsOfAPageMayHaveNoHeadAndNoNumbersOfChapters() {
        String[] text = {"1 总则", "1.1 目的", "防汛。", "1.2 依据", "照办法。", "2 职责", "2.1 机构", "设专班。", "2.2 分工", "各司其职。"};
        assertEquals(List.of(text), without(all(new String[] {"总则", "1.1 目的", "1.2 依据", "职责", "2.1 机构", "2.2 分工"}, text)));
        assertEquals(List.of(text), without(all(new String[] {"1.1 目的", "1.2 依据", "职责", "2.1 机构", "2.2 分工"}, text)), "the chapter over the first part is the text's");
    }

    @Test
    void headingsThatDoNotStandAgainAreNoContents() {
        String[] text = {"1 总则", "1.1 目的", "1.2 依据", "2 职责", "2.1 机构", "1 总则", "防汛。"};
        assertEquals(List.of(text), without(text));
    }

    private static String[] all(String[] first, String[] second) {
        return java.util.stream.Stream.of(first, second).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }
}
