package org.duizhao.desktop.shell.file;

import org.duizhao.desktop.shell.context.FolderOpener;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Starts the file manager by the command that each system has for it; Java's own way needs AWT, which must not meet JavaFX on Linux. */
public final class SystemFolderOpener implements FolderOpener {

    private static final String EXPLORER = "explorer.exe";
    /** A command that cannot do it says so at once; one that can may run as long as its window is open. */
    private static final int SECONDS = 2;

    @Override
    public void open(Path folder) throws IOException {
        String command = command(System.getProperty("os.name"));
        Process manager = new ProcessBuilder(command, folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            // Explorer ends with 1 whatever it did
            if (manager.waitFor(SECONDS, TimeUnit.SECONDS) && manager.exitValue() != 0 && !command.equals(EXPLORER)) {
                throw new IOException(command + " ended with " + manager.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String command(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? EXPLORER : name.startsWith("mac") ? "open" : "xdg-open";
    }
}
