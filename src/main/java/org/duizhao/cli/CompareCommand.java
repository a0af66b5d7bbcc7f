package org.duizhao.cli;

import org.duizhao.align.Comparison;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.json.ComparisonJson;
import org.duizhao.words.Messages;
import org.duizhao.workbench.ImportReport;
import org.duizhao.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
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

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json", descriptionKey = "cli.format")
    private OutputFormat format;

    CompareCommand(Terminal terminal, Messages messages, Supplier<Workbench> workbenches) {
        this.terminal = terminal;
        this.messages = messages;
        this.workbenches = workbenches;
    }

    @Override
    public Integer call() throws IOException {
        Workbench workbench = workbenches.get();
        ImportReport report = arguments.read(workbench, terminal, messages);
        Comparison comparison = workbench.compare(report.notices(), ProgressLine.on(terminal));
        ExportSettings settings = ExportSettings.DEFAULT.withLocale(messages.locale());
        new ComparisonJson(report.failures()).write(comparison, settings, terminal.out());
        return NoticeArguments.exitCode(report);
    }
}
