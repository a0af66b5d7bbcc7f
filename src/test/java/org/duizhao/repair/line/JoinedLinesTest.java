package org.duizhao.repair.line;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.source.TracedText;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class JoinedLinesTest {

    private static final List<DraftLine> LINES = Stream.of("一二三", "四", "五六").map(text -> new DraftLine(TracedText.of(text, 0), 0, false)).toList();

    @Test
    void aRangeOverSeveralLinesIsAnEditOfEach() {
        JoinedLines joined = JoinedLines.of(LINES);
        assertEquals("一二三\n四\n五六\n", joined.text());
        assertEquals(List.of(Edit.drop(RepairKind.PAGE_FURNITURE, 0, 1, 3), Edit.drop(RepairKind.PAGE_FURNITURE, 1, 0, 1),
                Edit.drop(RepairKind.PAGE_FURNITURE, 2, 0, 1)), joined.drop(RepairKind.PAGE_FURNITURE, 1, 7));
    }

    @Property
    void theEditsDropTheCharactersOfTheRangeAndNoOthers(@ForAll @IntRange(max = 9) int start, @ForAll @IntRange(max = 9) int end) {
        JoinedLines joined = JoinedLines.of(LINES);
        String dropped = joined.drop(RepairKind.PAGE_FURNITURE, Math.min(start, end), Math.max(start, end)).stream()
                .map(edit -> LINES.get(edit.line()).string().substring(edit.start(), edit.end())).reduce("", String::concat);
        assertEquals(joined.text().substring(Math.min(start, end), Math.max(start, end)).replace("\n", ""), dropped);
    }
}
