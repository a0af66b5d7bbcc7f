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
import java.util.stream.Collectors;

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
        if (table.narrows() && outputFormat.orElse(ExportFormat.JSON) == ExportFormat.JSON) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.jsonIsWhole"));
        }
        Workbench plain = workbenches.get();
        OwnTopics topics = codebook.read(spec, terminal, messages, plain.codebookEntries());
        Workbench workbench = plain.with(topics);
        checkTopics(workbench);
        ImportReport report = arguments.read(workbench, terminal, messages);
        NamedNotices names = new NamedNotices(report.notices());
        ExportSettings settings = table.settings(base == null ? null : noticeId("--base", base, names), file -> noticeId("--columns", file, names),
                messages.locale());
        if (base != null && !settings.content().columns().isEmpty() && !settings.content().columns().contains(settings.baseNoticeId())) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.baseNoColumn", base));
        }
        if (outputFormat.isPresent() && report.notices().isEmpty()) {
            terminal.problem(output.file().toString(), messages.text("cli.nothingToCompare"));
            return ExitCode.SOME_INPUT_FAILED;
        }
        Comparison comparison = workbench.compare(report.notices(), ProgressLine.on(terminal));
        if (workbench.encoderFailed()) {
            terminal.err().println(messages.text("cli.wordsOnly"));
        }
        ExportSettings narrowed = table.filters() ? workbench.exporters().filtered(comparison, settings, table.filter(), table.only()) : settings;
        ComparisonExporter exporter = workbench.exporters().of(outputFormat.orElse(ExportFormat.JSON), report.failures());
        Map<Path, ExportFile.Content> beside = new LinkedHashMap<>();
        outputFormat.flatMap(workbench.exporters()::beside)
                .ifPresent(file -> beside.put(file.of(output.file(), messages), target -> file.exporter().write(comparison, narrowed, target)));
        return output.write(terminal, messages, target -> exporter.write(comparison, narrowed, target), beside,
                codebook.exitCode(NoticeArguments.exitCode(report)));
    }

    private void checkTopics(Workbench workbench) {
        List<String> unknown = table.unknownTopics(workbench.topicNames());
        if (!unknown.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.noSuchTopic", String.join("、", unknown),
                    String.join("、", TableArguments.nearest(unknown.get(0), workbench.topicNames()))));
        }
    }

    private String noticeId(String option, String file, NamedNotices names) {
        List<Notice> meant = names.meant(file);
        if (meant.size() != 1) {
            throw new ParameterException(spec.commandLine(), meant.isEmpty() ? messages.text("cli.noSuchNotice", option, file)
                    : messages.text("cli.severalNotices", option, file, meant.stream().map(Notice::file).collect(Collectors.joining("、"))));
        }
        return meant.get(0).id();
    }
}
