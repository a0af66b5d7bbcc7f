package org.duizhao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code duizhao} itself: its help, its version, and the choice of language for every command. */
@Command(name = "duizhao", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RootCommand implements Runnable {

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "zh", scope = ScopeType.INHERIT, descriptionKey = "cli.lang")
    private Language language;

    @Spec
    private CommandSpec spec;

    /** Only reached when options but no command were given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Language.chosenBy(new String[] {"--lang", language.name()})
                .messages().text("cli.noCommand"));
    }
}
