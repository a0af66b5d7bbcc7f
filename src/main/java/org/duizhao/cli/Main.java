package org.duizhao.cli;

import org.duizhao.export.json.FactsJson;
import org.duizhao.export.json.ParseJson;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.user.ProgramFolders;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Set;
import java.util.function.Supplier;

/** The command line: the composition root of its commands. */
public final class Main {

    /** Columns of a help text: more than picocli's 80, because Chinese takes two columns a character. */
    private static final int HELP_WIDTH = 100;
    /** A first word that is one of these goes to the command line, even where a file has that name. */
    public static final Set<String> COMMANDS = Set.of("parse", "compare", "facts", "changes");

    private final Terminal terminal;
    private final Supplier<Workbench> workbenches;

    public Main(Terminal terminal, Supplier<Workbench> workbenches) {
        this.terminal = terminal;
        this.workbenches = workbenches;
    }

    /** Runs one command on the process's streams. */
    public static int run(String... arguments) {
        return new Main(Terminal.system(), () -> Workbench.ofUser(ProgramFolders.ofThisUser())).execute(arguments);
    }

    /** Runs one command and gives its exit code: 0 all done, 1 some input could not be used, 2 the call is wrong. */
    public int execute(String... arguments) {
        Messages messages = Language.chosenBy(arguments).messages();
        ProblemLines problems = new ProblemLines(terminal, messages);
        CommandLine duizhao = new CommandLine(new RootCommand());
        duizhao.addSubcommand("parse", new NoticesCommand(terminal, messages, workbenches, ParseJson::new));
        duizhao.addSubcommand(new CompareCommand(terminal, messages, workbenches));
        duizhao.addSubcommand(new ChangesCommand(terminal, messages, workbenches));
        duizhao.addSubcommand("facts", new NoticesCommand(terminal, messages, workbenches, FactsJson::new));
        TableArguments.register(duizhao);
        duizhao.setResourceBundle(messages.bundle()).setUsageHelpWidth(HELP_WIDTH)
                .setOut(writer(terminal.out())).setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.interactive() ? Ansi.AUTO : Ansi.OFF))
                .setParameterExceptionHandler(problems).setExecutionExceptionHandler(problems);
        try {
            return duizhao.execute(arguments);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** The stream's own charset does the encoding. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true);
    }
}
