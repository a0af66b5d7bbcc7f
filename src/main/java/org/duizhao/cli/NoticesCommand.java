package org.duizhao.cli;

import org.duizhao.export.json.NoticesJson;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code parse} and {@code facts}: what stands in each of the notices, as JSON. */
@Command(mixinStandardHelpOptions = true)
final class NoticesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<Workbench> workbenches;
    private final Function<CodeWords, NoticesJson> form;

    @Mixin
    private final NoticeArguments arguments = new NoticeArguments();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json", descriptionKey = "cli.format")
    private OutputFormat format;

    /** @param form what is written of the notices */
    NoticesCommand(Terminal terminal, Messages messages, Supplier<Workbench> workbenches, Function<CodeWords, NoticesJson> form) {
        this.terminal = terminal;
        this.messages = messages;
        this.workbenches = workbenches;
        this.form = form;
    }

    @Override
    public Integer call() throws IOException {
        Workbench workbench = workbenches.get();
        ImportReport report = arguments.read(workbench, terminal, messages);
        form.apply(new CodeWords(messages)).write(report.notices(), workbench::findings, report.failures(), terminal.out());
        return NoticeArguments.exitCode(report);
    }
}
