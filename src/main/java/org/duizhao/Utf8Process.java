package org.duizhao;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A second try under a locale that knows Chinese. In the C locale, which a bare Linux machine or container has, Java cannot name a
 * file such as 对照表.docx: its path is refused, and an argument arrives as question marks. No setting of the running process
 * changes that, so the same command is started again with {@code LC_ALL=C.UTF-8}.
 */
final class Utf8Process {

    private static final String MARK = "DUIZHAO_UTF8";
    private static final Path OWN_COMMAND = Path.of("/proc/self/cmdline");

    private Utf8Process() {
    }

    /** The exit code of the second try; empty where none is needed or none can be made. */
    static Optional<Integer> rerun() {
        if (namesChineseFiles() || System.getenv(MARK) != null || !Files.isReadable(OWN_COMMAND)) {
            return Optional.empty();
        }
        try {
            return Optional.of(start(argumentFile(Files.readAllBytes(OWN_COMMAND))));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether file names can be Chinese here. */
    private static boolean namesChineseFiles() {
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.isSupported(charset) && Charset.forName(charset).newEncoder().canEncode('对');
    }

    private static int start(byte[] argumentFile) throws IOException, InterruptedException {
        Path file = Files.createTempFile("duizhao", ".args");
        try {
            Files.write(file, argumentFile);
            ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + file);
            java.environment().put("LC_ALL", "C.UTF-8");
            java.environment().put(MARK, "1");
            return java.inheritIO().start().waitFor();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * The command's words as an argument file of the java launcher: each in quotation marks, its bytes as they are.
     *
     * @param command words that end with a zero byte each, the first being the launcher itself
     */
    static byte[] argumentFile(byte[] command) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int at = 0;
        while (at < command.length && command[at] != 0) {
            at++;
        }
        boolean open = false;
        for (at++; at < command.length; at++) {
            if (!open) {
                file.write('"');
            }
            open = command[at] != 0;
            if (command[at] == '"' || command[at] == '\\') {
                file.write('\\');
            }
            if (command[at] == '\n') {
                file.writeBytes(new byte[] {'\\', 'n'});
            } else if (open) {
                file.write(command[at]);
            } else {
                file.writeBytes(new byte[] {'"', '\n'});
            }
        }
        return file.toByteArray();
    }
}
