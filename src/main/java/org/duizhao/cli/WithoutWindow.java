package org.duizhao.cli;

import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportFile;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportOutcome;
import org.duizhao.export.ExportOutcome.NotWritten;
import org.duizhao.export.ExportOutcome.Written;
import org.duizhao.export.ExportSettings;
import org.duizhao.progress.Progress;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportReport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What the program does where it was to open a window and there is no display: it writes the table that the window would show. */
public final class WithoutWindow {

    public static final String SAMPLES = "samples";
    /** The build's own folder: whatever is in it may be made anew. */
    private static final String BUILD = "target";

    private final Terminal terminal;
    private final Supplier<Workbench> workbenches;
    private final Messages messages;

    public WithoutWindow(Terminal terminal, Supplier<Workbench> workbenches, Messages messages) {
        this.terminal = terminal;
        this.workbenches = workbenches;
        this.messages = messages;
    }

    /**
     * Compares the files, or the samples where none are named, and says in one line where the table is. In {@code target} the
     * table of an earlier run is replaced; elsewhere a free name is taken.
     *
     * @param folder the working folder
     * @return the exit code
     */
    public int run(Path folder, List<Path> files) {
        List<Path> sources = files.isEmpty() ? List.of(folder.resolve(SAMPLES)) : files;
        if (sources.stream().noneMatch(Files::exists)) {
            terminal.err().println(messages.text("cli.noDisplayNoFiles"));
            return ExitCode.WRONG_CALL;
        }
        Workbench workbench = workbenches.get();
        ImportReport report = workbench.read(sources, Progress.NONE);
        CodeWords codeWords = new CodeWords(messages);
        report.failures().forEach(failure -> terminal.problem(failure.file(), codeWords.of(failure)));
        Comparison comparison = workbench.compare(report.notices(), Progress.NONE);
        ComparisonExporter exporter = workbench.exporters().of(ExportFormat.DOCX, report.failures());
        ExportSettings settings = ExportSettings.DEFAULT.withLocale(messages.locale());
        boolean building = Files.isDirectory(folder.resolve(BUILD));
        Path target = building ? folder.resolve(BUILD).resolve(name("")) : freeName(folder);
        ExportOutcome outcome = ExportFile.write(target, building, stream -> exporter.write(comparison, settings, stream));
        return say(outcome, report);
    }

    private int say(ExportOutcome outcome, ImportReport report) {
        if (outcome instanceof NotWritten failure) {
            terminal.problem(failure.target().toString(), failure.sentence(messages));
            return ExitCode.WRONG_CALL;
        }
        boolean replaced = outcome instanceof Written written && written.replaced();
        terminal.out().println(messages.text(replaced ? "cli.noDisplayReplaced" : "cli.noDisplay",
                report.notices().size(), outcome.target()));
        terminal.out().flush();
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUT_FAILED;
    }

    private Path freeName(Path folder) {
        Path target = folder.resolve(name(""));
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(name(" " + i));
        }
        return target;
    }

    private String name(String number) {
        return messages.text("cli.tableName") + number + "." + ExportFormat.DOCX.extension();
    }
}
