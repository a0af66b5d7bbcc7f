package org.duizhao.robust;

import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Twice the length costs about twice the time, whatever is repeated, and 100,000 characters cost about a second of a processor. */
class LinearCostTest {

    private static final int LONG = 100_000;
    /** Three times of what is wanted: the compiler works meanwhile, and others on the same core slow it down too. */
    private static final double MOST_SECONDS = 3;
    private static final double MOST_GROWTH = 2.6;
    /** Below this the compiler is most of what is measured. */
    private static final double NOTHING = 0.1;
    private static final int RUNS = 5;
    private static Workbench workbench;

    @BeforeAll
    static void warmUp() {
        workbench = new Workbench().warmedUp();
        workbench.findings(notice("每月召开一次会议，5月底前完成30%以上，做到“五到位”。".repeat(400)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"十", "1", "万", "每月", "每月一次", "每月至少召开一次会议，", "“五到位”、", "五到位", "四不两直", "5%", "30%以上", "2024年5月1日",
            "2024年5月1日至6月1日、", "5月底前，", "年底前", "3天内", "24小时内", "1000元以上", "3次", "一次", "督促企业每月", "，。", "甲。", "（", "（甲）", "“", "的",
            "责任单位：甲；", "县应急局、", "县", "（一）甲；", "安全责任，", "《", "：", "和", "每月一次。", "\n一、甲", "\n1.甲", "\n甲"})
    void costGrowsWithTheLength(String repeated) throws Exception {
        double least = Double.MAX_VALUE;
        List<Double> halves = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            halves.add(Processor.seconds(() -> read(repeated, LONG / 2)));
            least = Math.min(least, Processor.seconds(() -> read(repeated, LONG)));
            if (isLinear(median(halves), least) && least < MOST_SECONDS) {
                return;
            }
        }
        assertTrue(least < MOST_SECONDS, least + " s for " + LONG + " characters of " + repeated);
        assertTrue(isLinear(median(halves), least), repeated + ": " + halves + " s, twice as long " + least + " s");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static boolean isLinear(double half, double whole) {
        return whole < NOTHING || whole < MOST_GROWTH * half;
    }

    private static Object read(String repeated, int length) {
        return workbench.findings(notice(repeated.repeat(length / repeated.length()) + "。"));
    }

    private static Notice notice(String body) {
        String text = "云岭县人民政府关于做好2024年安全生产工作的通知\n各乡镇人民政府：\n一、压实责任\n" + body + "\n";
        return workbench.parse(new SourceText(new SourceFile("a", "a.txt", text), Format.TEXT, SourceText.LineKind.UNKNOWN), Set.of());
    }
}
