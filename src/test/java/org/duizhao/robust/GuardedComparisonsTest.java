package org.duizhao.robust;

import org.duizhao.change.Changes;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.progress.Progress;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Whatever a comparison throws, an error too, is one exception of that comparison, and the next one is made. */
class GuardedComparisonsTest {

    private static final Workbench WORKBENCH = new Workbench();
    private static Notice old;
    private static Notice now;

    @BeforeAll
    static void read() {
        old = notice("青禾县", "2023", "各乡镇每季度至少召开一次会议，研究安全生产工作。");
        now = notice("青禾县", "2024", "各乡镇每月至少召开一次会议，研究安全生产工作。");
    }

    @TestFactory
    Stream<DynamicTest> anErrorInAComparisonIsToldByOneExceptionAndTheNextIsMade() {
        Map<String, Consumer<Progress>> comparisons = Map.of(
                "rows", progress -> WORKBENCH.compare(List.of(old, now), progress),
                "alignment", progress -> WORKBENCH.alignment(List.of(old, now), progress),
                "changes", progress -> WORKBENCH.changes(old, now, progress),
                "superior", progress -> WORKBENCH.againstSuperior(old, now, progress));
        return comparisons.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
            IllegalStateException told = assertThrows(IllegalStateException.class, () -> one.getValue().accept((stage, done, total) -> {
                throw new StackOverflowError();
            }));
            assertInstanceOf(StackOverflowError.class, told.getCause());
            one.getValue().accept(Progress.NONE);
        }));
    }

    @Test
    void andSoIsOneInWhatWasLeftBehind() {
        Changes changes = WORKBENCH.changes(old, now, Progress.NONE);
        IllegalStateException told = assertThrows(IllegalStateException.class, () -> WORKBENCH.leftBehind(changes, new Overflowing()));
        assertInstanceOf(StackOverflowError.class, told.getCause());
        assertEquals(List.of(), WORKBENCH.leftBehind(changes, List.of()));
    }

    private static Notice notice(String place, String year, String body) {
        String text = place + "人民政府关于做好" + year + "年安全生产工作的通知\n各乡镇人民政府：\n一、压实责任\n" + body + "\n";
        return WORKBENCH.parse(new SourceText(new SourceFile(year, year + ".txt", text), Format.TEXT, SourceText.LineKind.UNKNOWN), Set.of());
    }

    private static final class Overflowing extends AbstractList<Notice> {

        @Override
        public Notice get(int index) {
            throw new StackOverflowError();
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
