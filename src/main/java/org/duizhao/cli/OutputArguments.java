package org.duizhao.cli;

import org.duizhao.export.ExportFile;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportOutcome;
import org.duizhao.export.ExportOutcome.NotWritten;
import org.duizhao.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a result goes: to standard output as JSON, or into a file of the format that its name asks for; a part of a command. */
final class OutputArguments {

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.format")
    private OutputFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "cli.output")
    private Path output;

    @Option(names = "--force", descriptionKey = "cli.force")
    private boolean force;

    /** The format that the output's name asks for; empty for standard output. Wrong names are found before any work is done. */
    Optional<ExportFormat> fileFormat(CommandSpec spec, Set<ExportFormat> allowed, Messages messages) {
        if (output == null) {
            return Optional.empty();
        }
        Optional<ExportFormat> byName = ExportFormat.ofName(output.toString()).filter(allowed::contains);
        if (byName.isEmpty() || format != null && byName.get() != ExportFormat.JSON) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.outputName", output, endings(allowed)));
        }
        if (!force && Files.exists(output)) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.outputExists", output));
        }
        return byName;
    }

    /** In their order: .docx .xlsx. */
    private static String endings(Set<ExportFormat> formats) {
        return formats.stream().sorted().map(format -> "." + format.extension()).collect(Collectors.joining(" "));
    }

    /** The file as it was named; null for standard output. */
    Path file() {
        return output;
    }

    /**
     * Writes the result where it goes, and says so where it cannot.
     *
     * @param done the exit code where it was written
     */
    int write(Terminal terminal, Messages messages, ExportFile.Content content, int done) throws IOException {
        return write(terminal, messages, content, Map.of(), done);
    }

    /** As {@link #write(Terminal, Messages, ExportFile.Content, int)}, with files that stand beside it; none where it goes to standard output. */
    int write(Terminal terminal, Messages messages, ExportFile.Content content, Map<Path, ExportFile.Content> beside, int done) throws IOException {
        if (output == null) {
            content.writeTo(terminal.out());
            return done;
        }
        Map<Path, ExportFile.Content> files = new LinkedHashMap<>();
        files.put(output, content);
        files.putAll(beside);
        ExportOutcome outcome = ExportFile.writeAll(files, force);
        if (outcome instanceof NotWritten failure) {
            terminal.problem(failure.target().toString(), failure.sentence(messages));
            return ExitCode.WRONG_CALL;
        }
        return done;
    }
}
