package org.duizhao;

import org.duizhao.cli.Language;
import org.duizhao.cli.Main;
import org.duizhao.cli.Terminal;
import org.duizhao.cli.WithoutWindow;
import org.duizhao.desktop.DesktopApp;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.user.ProgramFolders;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program's one entry: a command goes to the command line, files or nothing at all to the window. */
public final class Duizhao {

    private Duizhao() {
    }

    public static void main(String[] arguments) {
        System.exit(Utf8Process.rerun().orElseGet(() -> run(arguments)));
    }

    private static int run(String[] arguments) {
        List<String> words = Language.withoutChoice(arguments);
        if (!words.stream().allMatch(Duizhao::isFile) || !words.isEmpty() && Main.COMMANDS.contains(words.get(0))) {
            return Main.run(arguments);
        }
        Language language = Language.chosenBy(arguments);
        List<Path> files = words.stream().map(Path::of).toList();
        if (Display.isThere() && window(files, language)) {
            return 0;
        }
        return new WithoutWindow(Terminal.system(), () -> Workbench.ofUser(ProgramFolders.ofThisUser()), language.messages()).run(Path.of(""), files);
    }

    /** False where the window's own libraries cannot start, as on a server with a display variable but no GTK. */
    private static boolean window(List<Path> files, Language language) {
        try {
            DesktopApp.open(files, language.messages().locale(), samples());
            return true;
        } catch (UnsupportedOperationException | LinkageError e) {
            return false;
        }
    }

    /** The sample notices, where the program is run in its own repository. */
    private static Optional<Path> samples() {
        return Optional.of(Path.of(WithoutWindow.SAMPLES)).filter(Files::isDirectory);
    }

    private static boolean isFile(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
