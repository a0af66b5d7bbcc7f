package org.duizhao.cli;

import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportFile;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportOutcome;
import org.duizhao.export.ExportOutcome.NotWritten;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.duizhao.topic.own.ReadTopics;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportReport;
import org.duizhao.workbench.topic.TopicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code compare}: notices side by side, as JSON or into a file. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<Workbench> workbenches;

    @Mixin
    private final NoticeArguments arguments = new NoticeArguments();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.format")
    private OutputFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "cli.output")
    private Path output;

    @Option(names = "--force", descriptionKey = "cli.force")
    private boolean force;

    @Option(names = "--base", paramLabel = "FILE", descriptionKey = "cli.base")
    private String base;

    @Option(names = "--codebook", paramLabel = "FILE", descriptionKey = "cli.codebook")
    private Path codebook;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.title")
    private String title;

    @Spec
    private CommandSpec spec;

    CompareCommand(Terminal terminal, Messages messages, Supplier<Workbench> workbenches) {
        this.terminal = terminal;
        this.messages = messages;
        this.workbenches = workbenches;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ExportFormat> outputFormat = outputFormat();
        Optional<ReadTopics> topics = topics();
        Workbench workbench = topics.map(read -> workbenches.get().with(read.topics())).orElseGet(workbenches);
        ImportReport report = arguments.read(workbench, terminal, messages);
        ExportSettings settings = new ExportSettings(title, baseId(report.notices()), true, messages.locale());
        if (outputFormat.isPresent() && report.notices().isEmpty()) {
            terminal.problem(output.toString(), messages.text("cli.nothingToCompare"));
            return ExitCode.SOME_INPUT_FAILED;
        }
        Comparison comparison = workbench.compare(report.notices(), ProgressLine.on(terminal));
        if (workbench.encoderFailed()) {
            terminal.err().println(messages.text("cli.wordsOnly"));
        }
        ComparisonExporter exporter = workbench.exporters().of(outputFormat.orElse(ExportFormat.JSON), report.failures());
        if (outputFormat.isEmpty()) {
            exporter.write(comparison, settings, terminal.out());
            return exitCode(report, topics);
        }
        ExportOutcome outcome = ExportFile.write(output, force, target -> exporter.write(comparison, settings, target));
        return outcome instanceof NotWritten failure ? refused(failure) : exitCode(report, topics);
    }

    /** The format that the output's name asks for; empty for standard output. Wrong names are found before any work is done. */
    private Optional<ExportFormat> outputFormat() {
        if (output == null) {
            return Optional.empty();
        }
        Optional<ExportFormat> byName = ExportFormat.ofName(output.toString());
        if (byName.isEmpty() || format != null && byName.get() != ExportFormat.JSON) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.outputName", output));
        }
        if (!force && Files.exists(output)) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.outputExists", output));
        }
        return byName;
    }

    /** Topics of one's own; their bad rows are said on standard error. Empty where no file is named. */
    private Optional<ReadTopics> topics() {
        if (codebook == null) {
            return Optional.empty();
        }
        try {
            ReadTopics read = TopicFile.read(codebook);
            read.problems().forEach(problem -> terminal.problem(codebook.toString(), new CodeWords(messages).of(problem)));
            return Optional.of(read);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.noCodebook", codebook));
        }
    }

    private static int exitCode(ImportReport report, Optional<ReadTopics> topics) {
        return topics.filter(read -> !read.problems().isEmpty()).isPresent() ? ExitCode.SOME_INPUT_FAILED : NoticeArguments.exitCode(report);
    }

    private String baseId(List<Notice> notices) {
        if (base == null) {
            return null;
        }
        String path = base.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return notices.stream().filter(notice -> notice.file().equals(name) || ("/" + path).endsWith("/" + notice.file()))
                .map(Notice::id).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), messages.text("cli.noSuchBase", base)));
    }

    private int refused(NotWritten failure) {
        terminal.problem(failure.target().toString(), failure.sentence(messages));
        return ExitCode.WRONG_CALL;
    }
}
