package org.duizhao.desktop.shell.problem;

import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.desk.project.Problem.Fault;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.library.entry.LibraryProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProblemWordsTest {

    private final ProblemWords chinese = new ProblemWords(Phrases.in(Locale.SIMPLIFIED_CHINESE));
    private final ProblemWords english = new ProblemWords(Phrases.in(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource(Fault.class)
    void workThatBrokeOffIsNamedAndNothingOfTheExceptionIsShown(Fault fault) {
        Problem failed = new Problem.Failed("task.import", fault);
        assertTrue(chinese.sentence(failed).startsWith("导入没有完成："), chinese.sentence(failed));
        assertTrue(english.sentence(failed).startsWith("Import was not finished: "), english.sentence(failed));
    }

    @ParameterizedTest
    @EnumSource(LibraryProblem.Reason.class)
    void eachReasonOfAProjectHasASentenceThatNamesTheFile(LibraryProblem.Reason reason) {
        Problem problem = new Problem.NotKept(new LibraryProblem(reason, Path.of("汛期.duizhao"), null));
        assertTrue(chinese.sentence(problem).startsWith("汛期.duizhao："), chinese.sentence(problem));
        assertTrue(english.sentence(problem).startsWith("汛期.duizhao: "), english.sentence(problem));
    }

    @Test
    void aFaultOfTheProgramSaysWhereTheLogIs() {
        assertTrue(chinese.sentence(new Problem.Broken(Optional.of(Path.of("log")))).endsWith("日志在 log"));
        assertTrue(english.sentence(new Problem.Broken(Optional.of(Path.of("log")))).endsWith("It is in log"));
    }

    @Test
    void whatIsWrongAndWhatIsOnlyInformationAreCountedApart() {
        Problem wrong = new Problem.NoMeasures("甲.txt");
        Problem information = new Problem.Duplicate("乙.txt");
        assertEquals("1 个问题", chinese.summary(List.of(wrong)));
        assertEquals("2 条说明", chinese.summary(List.of(information, information)));
        assertEquals("1 个问题，1 条说明", chinese.summary(List.of(wrong, information)));
    }
}
