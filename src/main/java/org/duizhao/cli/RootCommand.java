package org.duizhao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code duizhao} itself: its help, its version, and the choice of language for every command. */
@Command(name = "duizhao", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
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

    /** The version, as the build wrote it down. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            try (InputStream file = RootCommand.class.getResourceAsStream("version.txt")) {
                return new String[] {new String(file.readAllBytes(), StandardCharsets.UTF_8).strip()};
            }
        }
    }
}
