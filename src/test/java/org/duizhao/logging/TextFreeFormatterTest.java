package org.duizhao.logging;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextFreeFormatterTest {

    private static final String QUOTED = "云岭县每月召开一次";

    @Test
    void aLineSaysWhenHowBadWhereAndWhat() {
        String line = new TextFreeFormatter().format(entry(null));
        assertTrue(line.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} WARNING \\[\\d+] org.duizhao.Example: task.import broke off\n"), line);
    }

    @Test
    void whatAnExceptionQuotesIsLeftOutAndItsPlaceIsKept() {
        NumberFormatException quoting = assertThrows(NumberFormatException.class, () -> Integer.parseInt(QUOTED));
        String lines = formatted(new IllegalStateException(QUOTED, quoting));
        assertFalse(lines.contains("云岭"), lines);
        assertTrue(lines.contains("java.lang.IllegalStateException\n\tat org.duizhao.logging.TextFreeFormatterTest"), lines);
        assertTrue(lines.contains("Caused by: java.lang.NumberFormatException\n\tat java.base/java.lang."), lines);
    }

    @Test
    void whatWasSuppressedIsWrittenWithoutItsWordsToo() {
        Exception thrown = new IllegalStateException();
        thrown.addSuppressed(new IllegalArgumentException(QUOTED));
        String lines = formatted(thrown);
        assertTrue(lines.contains("Suppressed: java.lang.IllegalArgumentException\n"), lines);
        assertFalse(lines.contains("云岭"), lines);
    }

    @Test
    void filesAndTheMachineAreNamed() {
        assertTrue(formatted(new NoSuchFileException("乙.txt")).contains("NoSuchFileException: 乙.txt"));
        assertTrue(formatted(new OutOfMemoryError("Java heap space")).contains("OutOfMemoryError: Java heap space"));
        assertTrue(formatted(new NoClassDefFoundError("a/B")).contains("NoClassDefFoundError: a/B"));
    }

    @Test
    void aPlainIoExceptionKeepsItsWordsWhereJavaThrewItAndNotWhereALibraryDid() {
        IOException ofJava = assertThrows(IOException.class, () -> Files.newInputStream(Path.of(System.getProperty("java.io.tmpdir"))).read());
        assertEquals(IOException.class, ofJava.getClass(), "the example is one of the class itself");
        assertTrue(formatted(new UncheckedIOException(ofJava)).contains("Caused by: java.io.IOException: " + ofJava.getMessage()));
        assertFalse(formatted(new IOException(QUOTED)).contains("云岭"));
    }

    @Test
    void anEndlessStackAndACircleOfCausesEnd() {
        StackOverflowError deep = assertThrows(StackOverflowError.class, () -> down(0));
        String lines = formatted(deep);
        assertTrue(lines.lines().count() < 100, "lines: " + lines.lines().count());
        assertTrue(lines.matches("(?s).*\t… \\d+ more\n"), lines);
        Exception one = new IllegalStateException();
        Exception other = new IllegalStateException(one);
        one.initCause(other);
        assertTrue(formatted(one).lines().count() < 1000);
    }

    private static int down(int depth) {
        return down(depth + 1) + 1;
    }

    private static String formatted(Throwable thrown) {
        return new TextFreeFormatter().format(entry(thrown));
    }

    private static LogRecord entry(Throwable thrown) {
        LogRecord entry = new LogRecord(Level.WARNING, "task.import broke off");
        entry.setLoggerName("org.duizhao.Example");
        entry.setThrown(thrown);
        return entry;
    }
}
