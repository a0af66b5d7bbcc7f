package org.duizhao;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A second try under a locale that knows Chinese. In the C locale, which a bare Linux machine or container has, Java cannot name a
 * file such as 对照表.docx: its path is refused, and an argument arrives as question marks. No setting of the running process
 * changes that, so the same command is started again with {@code LC_ALL=C.UTF-8}.
 */
final class Utf8Process {

    /** By this the launcher of an installed program tells itself that it has been started already. */
    private static final String LAUNCHED = "_JPACKAGE_LAUNCHER";
    private static final Path OWN_COMMAND = Path.of("/proc/self/cmdline");

    private Utf8Process() {
    }

    /**
     * The exit code of the second try; empty where none is needed or none can be made.
     *
     * @param options further ones for Java
     */
    static Optional<Integer> rerun(List<String> options) {
        if (namesChineseFiles() || !Files.isReadable(OWN_COMMAND)) {
            return Optional.empty();
        }
        try {
            Path file = Files.createTempFile("duizhao", ".sh");
            try {
                Files.write(file, script(Files.readAllBytes(OWN_COMMAND), options));
                return SecondProcess.run(shell(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether file names can be Chinese here. */
    private static boolean namesChineseFiles() {
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.isSupported(charset) && Charset.forName(charset).newEncoder().canEncode('对');
    }

    private static ProcessBuilder shell(Path script) {
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", script.toString());
        shell.environment().put("LC_ALL", "C.UTF-8");
        shell.environment().remove(LAUNCHED);
        return shell;
    }

    /**
     * The same command for a shell, each word in quotation marks, its bytes as they are. It starts what its parent is: the java launcher, or
     * the launcher of an installed program, wherever that lies.
     *
     * @param command words that end with a zero byte each, the first being the launcher itself
     * @param options without blanks and quotation marks, put before the other words
     */
    static byte[] script(byte[] command, List<String> options) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        script.writeBytes("exec \"/proc/$PPID/exe\"".getBytes(StandardCharsets.US_ASCII));
        options.forEach(option -> script.writeBytes((" " + option).getBytes(StandardCharsets.US_ASCII)));
        int at = 0;
        while (at < command.length && command[at] != 0) {
            at++;
        }
        boolean open = false;
        for (at++; at < command.length; at++) {
            if (!open) {
                script.writeBytes(new byte[] {' ', '\''});
            }
            open = command[at] != 0;
            if (command[at] == '\'') {
                script.writeBytes(new byte[] {'\'', '\\', '\''});
            }
            script.write(open ? command[at] : '\'');
        }
        script.write('\n');
        return script.toByteArray();
    }
}
