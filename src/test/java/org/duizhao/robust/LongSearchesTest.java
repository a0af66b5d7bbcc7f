package org.duizhao.robust;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.index.search.SearchTooLong;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A search of any length ends in an answer, or is refused as longer than any question; it neither overflows nor waits. */
@Timeout(60)
class LongSearchesTest {

    private static final String[] SIGNS = {"(", ")", "（", "）", "“", "”", "\"", "|", "+", "-", "非 ", "NOT ", " OR ", " AND ", " 或 ", "地区:", "年份≥", "频次>=", "期限≤2024-06",
        "近似:", "专题:", "责任单位:", "，", "安全生产", "每月", "2023", " ", "~", "*", "?", ":", "\\", "/", "[", "]", "{", "}", "^", "\uD83D\uDE00", "\uD83D", "\u0000"};
    private static final int RANDOM_QUERIES = Integer.getInteger("duizhao.queries", 500);
    private static Project project;

    @BeforeAll
    static void open() {
        project = Project.unsaved(new Workbench());
    }

    @AfterAll
    static void close() throws LibraryProblem, IOException {
        project.close();
    }

    @ParameterizedTest
    @CsvSource({"（, 10000", "(, 10000", "'NOT ', 25000", "'非 ', 50000", "'安全 ', 10000", "'安全 OR ', 5000", "“, 10000", "安, 100000", "-, 10000", "年份:2023 , 10000"})
    void oneLongerThanAnyQuestionIsRefused(String unit, int times) {
        assertThrows(SearchTooLong.class, () -> project.search(unit.repeat(times), 10));
    }

    @ParameterizedTest
    @CsvSource({"（, 199", "(, 199", "'NOT ', 199", "'非 ', 199", "'安全 ', 199", "'安全 OR ', 99", "“, 199", "安, 1000", "-, 199"})
    void theLongestThatIsAskedIsAnswered(String unit, int times) throws IOException {
        assertNotNull(project.search(unit.repeat(times), 10));
    }

    @Test
    void whateverSignsStandInWhateverOrderItIsAnswered() throws IOException {
        Random random = new Random(6);
        for (int i = 0; i < RANDOM_QUERIES; i++) {
            StringBuilder typed = new StringBuilder();
            for (int signs = random.nextInt(40); signs > 0; signs--) {
                typed.append(SIGNS[random.nextInt(SIGNS.length)]);
            }
            assertNotNull(project.search(typed.toString(), 10), typed.toString());
        }
    }
}
