package org.duizhao.library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Real drives: a small one that fills up, one that becomes read-only, one that is taken off. They are mounted in a name space of
 * their own, which Linux lets any user make unless its administrator forbids it; there the test is skipped.
 */
class MountedDriveTest {

    @TempDir
    Path folder;

    @Test
    void aProjectOutlivesADriveThatIsFullReadOnlyOrTakenOff() throws Exception {
        assumeTrue(mayMount(), "no name space for mounting to be had on this system");
        Process process = new ProcessBuilder("unshare", "--map-root-user", "--mount",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                MountedDrive.class.getName(), folder.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private boolean mayMount() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", folder.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
