package org.duizhao.desktop.desk.project;

import org.duizhao.desktop.desk.project.Problem.Fault;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.progress.GivenUp;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ProblemTest {

    @Test
    void whatAPersonCanDoSomethingAboutIsFoundBehindWhateverWrapsIt() {
        LibraryProblem full = new LibraryProblem(Reason.DISK_FULL, Path.of("汛期.duizhao"), null);
        assertEquals(new Problem.NotKept(full), Problem.of("task.import", new IllegalStateException(full)));
        assertEquals(failed(Fault.OUT_OF_MEMORY), Problem.of("task.import", new IllegalStateException(new OutOfMemoryError())));
        assertEquals(failed(Fault.TOO_LATE), Problem.of("task.import", new IllegalStateException(new GivenUp(180))));
        assertEquals(failed(Fault.FILE_ACCESS), Problem.of("task.import", new UncheckedIOException(new IOException())));
    }

    @Test
    void allElseIsTheProgramsFault() {
        assertEquals(failed(Fault.PROGRAM), Problem.of("task.import", new StackOverflowError()));
        assertEquals(failed(Fault.PROGRAM), Problem.of("task.import", new IllegalStateException("words")));
    }

    private static Problem failed(Fault fault) {
        return new Problem.Failed("task.import", fault);
    }
}
