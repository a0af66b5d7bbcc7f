package org.duizhao.cli;

import org.duizhao.export.json.NoticesJson;
import org.duizhao.notice.Notice;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.workbench.FindingsCache;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        FindingsCache findings = new FindingsCache(workbench::findings);
        List<Unreadable> failures = new ArrayList<>(report.failures());
        CodeWords codeWords = new CodeWords(messages);
        for (Notice notice : report.notices()) {
            if (findings.failedAt(notice)) {
                Unreadable unread = new Unreadable(notice.file(), Unreadable.Reason.REQUIREMENTS_UNREAD);
                terminal.problem(unread.file(), codeWords.of(unread));
                failures.add(unread);
            }
        }
        form.apply(codeWords).write(report.notices(), findings, failures, terminal.out());
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUT_FAILED;
    }
}
