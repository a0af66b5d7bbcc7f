package org.duizhao.cli;

import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportReport;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/** The files and folders that a command is given; a part of each command. */
final class NoticeArguments {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.file")
    private List<Path> files;

    @Option(names = "--parts", descriptionKey = "cli.parts")
    private boolean parts;

    /** Reads them and says on standard error what could not be read, and what was the same as another. */
    ImportReport read(Workbench workbench, Terminal terminal, Messages messages) {
        Progress progress = ProgressLine.on(terminal);
        ImportReport report = workbench.read(files, parts, progress);
        CodeWords codeWords = new CodeWords(messages);
        for (Unreadable failure : report.failures()) {
            terminal.problem(failure.file(), codeWords.of(failure));
        }
        for (String duplicate : report.duplicates()) {
            terminal.problem(duplicate, messages.text("cli.duplicate"));
        }
        sayDamage(report.notices(), terminal, messages);
        return report;
    }

    /** Says on standard error of which notices something is missing because their files are damaged: what is not there cannot be compared. */
    static void sayDamage(List<Notice> notices, Terminal terminal, Messages messages) {
        CodeWords codeWords = new CodeWords(messages);
        for (Notice notice : notices) {
            notice.warnings().stream().filter(warning -> warning.kind().isOfDamage()).forEach(warning -> terminal.problem(notice.file(), codeWords.of(warning)));
        }
    }

    /** The exit code that the report asks for. */
    static int exitCode(ImportReport report) {
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUT_FAILED;
    }
}
