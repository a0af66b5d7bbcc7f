package org.duizhao.parse.outline;

import org.duizhao.notice.Notice;
import org.duizhao.parse.Accounting;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Short phrases before the text of their paragraphs are headings where the paragraphs of a section all have one. */
class RunInHeadsTest {

    private static final String FIRST = "提升节能降碳水平。坚持节约优先，加大节能监察力度，减少煤炭消费五万吨。";
    private static final String SECOND = "守护“水环境”。开展入河排污口整治，推进三条河道清淤，水质优良率达到90%。";
    private static final String THIRD = "构建绿色屏障。完成营造林两万亩，新建绿色廊道五公里，管护好古树名木。";
    private static final String PLAIN = "统筹推进降碳减污，建设美丽云岭，让群众享有更多生态红利。";

    @Test
    void theParagraphsOfASectionMayAllBeHeaded() {
        Notice notice = Parsed.of("云岭县政府工作报告", "一、生态环境", PLAIN, FIRST, SECOND, THIRD, "二、民生事业", PLAIN);
        assertEquals(List.of("1 一、生态环境", "3 提升节能降碳水平", "3 守护“水环境”", "3 构建绿色屏障", "1 二、民生事业"), Parsed.headings(notice));
        assertEquals("坚持节约优先，加大节能监察力度，减少煤炭消费五万吨。", Parsed.texts(notice).get(1));
        assertEquals(0, Accounting.of(notice).unaccounted());
    }

    @Test
    void oneOfSeveralProvesNothing() {
        Notice notice = Parsed.of("云岭县工作要点", "一、生态环境", PLAIN, FIRST, PLAIN, PLAIN, PLAIN, "二、民生事业", PLAIN);
        assertEquals(List.of("1 一、生态环境", "1 二、民生事业"), Parsed.headings(notice));
    }

    @Test
    void anActorThatIsToldToActIsNoHeading() {
        Notice notice = Parsed.of("云岭县工作要点", "一、生态环境", "各镇要巡河。" + PLAIN, "各村要清淤。" + PLAIN, "二、民生事业", PLAIN);
        assertEquals(List.of("1 一、生态环境", "1 二、民生事业"), Parsed.headings(notice));
    }
}
