package org.duizhao.cli;

import org.duizhao.export.json.FactsJson;
import org.duizhao.words.Messages;
import org.duizhao.words.Sentences;
import org.duizhao.workbench.ImportReport;
import org.duizhao.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code facts}: requirements and numeral abbreviations of notices. */
@Command(name = "facts", mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<Workbench> workbenches;

    @Mixin
    private final NoticeArguments arguments = new NoticeArguments();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json", descriptionKey = "cli.format")
    private OutputFormat format;

    FactsCommand(Terminal terminal, Messages messages, Supplier<Workbench> workbenches) {
        this.terminal = terminal;
        this.messages = messages;
        this.workbenches = workbenches;
    }

    @Override
    public Integer call() throws IOException {
        Workbench workbench = workbenches.get();
        ImportReport report = arguments.read(workbench, terminal, messages);
        new FactsJson(new Sentences(messages)).write(report.notices(), workbench::findings, report.failures(), terminal.out());
        return NoticeArguments.exitCode(report);
    }
}
