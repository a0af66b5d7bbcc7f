package org.duizhao.cli;

import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportFile;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Mixin
    private final OutputArguments output = new OutputArguments();

    @Option(names = "--base", paramLabel = "FILE", descriptionKey = "cli.base")
    private String base;

    @Mixin
    private final CodebookArgument codebook = new CodebookArgument();

    @Mixin
    private final TableArguments table = new TableArguments();

    @Spec
    private CommandSpec spec;

    CompareCommand(Terminal terminal, Messages messages, Supplier<Workbench> workbenches) {
        this.terminal = terminal;
        this.messages = messages;
        this.workbenches = workbenches;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ExportFormat> outputFormat = output.fileFormat(spec, EnumSet.allOf(ExportFormat.class), messages);
        OwnTopics topics = codebook.read(spec, terminal, messages);
        Workbench workbench = workbenches.get().with(topics);
        ImportReport report = arguments.read(workbench, terminal, messages);
        ExportSettings settings = table.settings(base == null ? null : noticeId(base, report.notices()), file -> noticeId(file, report.notices()),
                messages.locale());
        if (outputFormat.isPresent() && report.notices().isEmpty()) {
            terminal.problem(output.file().toString(), messages.text("cli.nothingToCompare"));
            return ExitCode.SOME_INPUT_FAILED;
        }
        Comparison comparison = workbench.compare(report.notices(), ProgressLine.on(terminal));
        if (workbench.encoderFailed()) {
            terminal.err().println(messages.text("cli.wordsOnly"));
        }
        ComparisonExporter exporter = workbench.exporters().of(outputFormat.orElse(ExportFormat.JSON), report.failures());
        Map<Path, ExportFile.Content> beside = new LinkedHashMap<>();
        outputFormat.flatMap(workbench.exporters()::beside)
                .ifPresent(file -> beside.put(file.of(output.file(), messages), target -> file.exporter().write(comparison, settings, target)));
        return output.write(terminal, messages, target -> exporter.write(comparison, settings, target), beside,
                codebook.exitCode(NoticeArguments.exitCode(report)));
    }

    private String noticeId(String file, List<Notice> notices) {
        String path = file.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return notices.stream().filter(notice -> notice.file().equals(name) || ("/" + path).endsWith("/" + notice.file()))
                .map(Notice::id).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), messages.text("cli.noSuchBase", file)));
    }
}
