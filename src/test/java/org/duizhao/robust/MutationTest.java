package org.duizhao.robust;

import org.duizhao.notice.Notice;
import org.duizhao.parse.Accounting;
import org.duizhao.progress.Watchdog;
import org.duizhao.read.OneNoticeInEveryFormat;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Broken files of every format: each gives an outcome in bounded time and memory, whatever is broken in it; what is read of it is accounted for, goes
 * through every export, and is not less than of the sound file without a warning.
 */
class MutationTest {

    /** Of each format; {@code -Dduizhao.mutants=5000} for more. */
    private static final int MUTANTS = Integer.getInteger("duizhao.mutants", 200);
    /** One of so many is compared and exported, which takes as long as reading a hundred. */
    private static final int EXPORTED = 100;
    /** Of a processor; by the clock others on the same machine count too. */
    private static final int SECONDS = 5;
    private static final int HANGS = 60;
    private static final long MOST_BYTES = 1L << 30;
    /** Characters that may be missing without a warning besides the bytes that were changed: a line of which the number at its head was hit. */
    private static final int UNSEEN = 40;

    private static final Workbench WORKBENCH = new Workbench();
    private static OpenedAgain exports;
    private final Watchdog guard = new Watchdog("mutants", HANGS);

    @BeforeAll
    static void readTheSoundOne() throws IOException {
        exports = new OpenedAgain(WORKBENCH, WORKBENCH.parse(Readings.text(OneNoticeInEveryFormat.docx()), Set.of()));
    }

    /** Makes a mutant of a sound file. */
    private interface Maker {
        Mutation of(byte[] sound, Random random) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> ofEveryFormat() throws IOException {
        Map<String, byte[]> files = OneNoticeInEveryFormat.files();
        files.put("notices.zip", archive(files));
        return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue(), Mutation::of)));
    }

    @TestFactory
    Stream<DynamicTest> andInsideOfPackedOnes() throws IOException {
        Map<String, byte[]> files = OneNoticeInEveryFormat.files();
        Map<String, byte[]> packed = new LinkedHashMap<>();
        packed.put("notice.docx", files.get("notice.docx"));
        packed.put("notice.ofd", files.get("notice.ofd"));
        packed.put("notices.zip", archive(files));
        return packed.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue(), Mutation::inside)));
    }

    private static byte[] archive(Map<String, byte[]> files) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("云岭县.docx", files.get("notice.docx"));
        members.put("云岭县.txt", files.get("notice.txt"));
        return Packed.pack(members);
    }

    private void check(String name, byte[] sound, Maker maker) throws Exception {
        Random random = new Random(name.hashCode());
        int whole = letters(Readings.all(sound));
        List<String> less = new ArrayList<>();
        for (int i = 0; i < MUTANTS; i++) {
            Mutation mutant = maker.of(sound, random);
            String which = name + " " + i;
            List<ReadOutcome> outcomes = guarded(which, mutant.bytes());
            assertFalse(outcomes.isEmpty(), which);
            if (!damageIsSaid(outcomes) && letters(outcomes) < whole - mutant.changed() - UNSEEN) {
                less.add(which + ": " + letters(outcomes) + " of " + whole + ", changed " + mutant.changed());
            }
            for (ReadOutcome outcome : outcomes) {
                if (outcome instanceof SourceText text) {
                    take(which, text, i % EXPORTED == 0);
                }
            }
        }
        assertEquals(List.of(), less);
    }

    private List<ReadOutcome> guarded(String which, byte[] bytes) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return guard.within(() -> {
            long memory = threads.getCurrentThreadAllocatedBytes();
            long time = threads.getCurrentThreadCpuTime();
            List<ReadOutcome> outcomes = Readings.all(bytes);
            assertTrue(threads.getCurrentThreadAllocatedBytes() - memory < MOST_BYTES, which + " takes too much memory");
            assertTrue(threads.getCurrentThreadCpuTime() - time < SECONDS * 1_000_000_000L, which + " takes too long");
            return outcomes;
        }, () -> {
            throw new AssertionError(which + " hangs");
        }, thrown -> {
            throw new AssertionError(which, thrown);
        });
    }

    private static void take(String which, SourceText text, boolean export) throws Exception {
        Notice notice = WORKBENCH.parse(text, Set.of());
        assertEquals(List.of(), Accounting.of(notice).missing(), which);
        WORKBENCH.searchable(notice);
        if (export) {
            exports.check(notice);
        }
    }

    /** A document that is refused is said to be damaged, or at least is said. */
    private static boolean damageIsSaid(List<ReadOutcome> outcomes) {
        return outcomes.stream().anyMatch(outcome -> !(outcome instanceof SourceText text) || !text.gaps().isEmpty());
    }

    private static int letters(List<ReadOutcome> outcomes) {
        return (int) outcomes.stream().filter(SourceText.class::isInstance).flatMapToInt(outcome -> ((SourceText) outcome).text().chars())
                .filter(Character::isLetterOrDigit).count();
    }
}
