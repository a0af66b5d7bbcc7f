package org.duizhao.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/**
 * Requirements and their doers in documents of other subjects and genres than those that the rules were written with: help for firms, a county's
 * rules for meals at schools, a plan for the care of the old. What is right was written down before the program read them.
 */
class OtherSubjectsTest {

    @ParameterizedTest
    @ValueSource(strings = {"柳浦区助企纾困", "岚河县供餐管理", "松陵市养老行动"})
    void requirementsAndDoersAreFound(String name) {
        ImportReport report = new Workbench().read(List.of(Path.of("src", "test", "truth", "subjects", name + ".txt")), Progress.NONE);
        Notice notice = report.notices().get(0);
        SubjectGold gold = SubjectGold.of(name, notice, new RequirementExtractor().extract(notice));
        assertAll(() -> assertTrue(gold.f1() >= 0.95, () -> "facts " + gold.f1() + "\n" + String.join("\n", gold.misses())),
                () -> assertTrue(gold.actorShare() >= 0.90, () -> "actors " + gold.actorShare() + "\n" + String.join("\n", gold.misses())));
    }
}
