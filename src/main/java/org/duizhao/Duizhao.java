package org.duizhao;

import org.duizhao.cli.Language;
import org.duizhao.cli.Main;
import org.duizhao.cli.Terminal;
import org.duizhao.cli.WithoutWindow;
import org.duizhao.desktop.DesktopApp;
import org.duizhao.logging.ProgramLog;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.user.Preferences;
import org.duizhao.workbench.user.ProgramFolders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The program's one entry: a command goes to the command line, files or nothing at all to the window. */
public final class Duizhao {

    private static final Logger LOG = LoggerFactory.getLogger(Duizhao.class);
    /** As of any command that could not be finished. */
    private static final int BROKEN = 1;

    private Duizhao() {
    }

    public static void main(String[] arguments) {
        System.exit(inItsPlace(arguments).orElseGet(() -> logged(arguments)));
    }

    /** The exit code of a second process that did the work, where this one is not fit for it. */
    private static Optional<Integer> inItsPlace(String[] arguments) {
        if (SecondProcess.isThis()) {
            return Optional.empty();
        }
        List<String> options = QuickProcess.missingOptions(arguments);
        return Utf8Process.rerun(options).or(() -> QuickProcess.rerun(arguments, options));
    }

    /** Whatever goes wrong is in the log; who started the program gets one sentence. */
    private static int logged(String[] arguments) {
        Path folder = ProgramFolders.ofThisUser().log();
        ProgramLog.open(folder);
        LOG.info("Java {}, {} {}, {} MB", Runtime.version(), System.getProperty("os.name"),
                System.getProperty("os.version"), Runtime.getRuntime().maxMemory() >> 20);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> LOG.error("uncaught on thread {}", thread.getName(), fault));
        try {
            return run(arguments);
        } catch (Throwable fault) {
            LOG.error("the program broke off", fault);
            Terminal.system().err().println(Language.chosenBy(arguments).messages().text("cli.broken", folder));
            return BROKEN;
        }
    }

    private static int run(String[] arguments) {
        List<String> words = Language.withoutChoice(arguments);
        if (!words.stream().allMatch(Duizhao::isFile) || !words.isEmpty() && Main.COMMANDS.contains(words.get(0))) {
            return Main.run(arguments);
        }
        Language language = Language.chosenBy(arguments);
        boolean chosen = words.size() < arguments.length;
        List<Path> files = words.stream().map(Path::of).toList();
        if (Display.isThere() && window(files, chosen ? language.messages().locale() : preferred(language))) {
            return 0;
        }
        return new WithoutWindow(Terminal.system(), () -> Workbench.ofUser(ProgramFolders.ofThisUser()), language.messages()).run(Path.of(""), files);
    }

    /** The language of the window where the call names none: the one in the person's settings. */
    private static Locale preferred(Language usual) {
        return Preferences.in(ProgramFolders.ofThisUser()).language().orElse(usual.messages().locale());
    }

    /** False where a library of the window cannot be loaded: on a server with a display variable but no GTK, on a processor without SQLite. */
    private static boolean window(List<Path> files, Locale locale) {
        try {
            DesktopApp.open(files, locale, samples());
            return true;
        } catch (UnsupportedOperationException | LinkageError e) {
            LOG.warn("no window", e);
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
