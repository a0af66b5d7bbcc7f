package org.duizhao.cli;

import org.duizhao.change.Changes;
import org.duizhao.change.level.Level;
import org.duizhao.change.level.TakeUps;
import org.duizhao.export.ChangesExporter;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.TakeUpsExporter;
import org.duizhao.export.json.ChangesJson;
import org.duizhao.notice.Notice;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.words.TrackedWords;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code changes}: what became of one notice in another, as JSON or into a file. */
@Command(name = "changes", mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<Workbench> workbenches;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "cli.old")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "cli.new")
    private Path now;

    @Mixin
    private final OutputArguments output = new OutputArguments();

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.title")
    private String title;

    @Option(names = "--tracked", descriptionKey = "cli.tracked")
    private boolean tracked;

    @Option(names = "--superior", descriptionKey = "cli.superior")
    private boolean superior;

    @Option(names = "--neighbour", descriptionKey = "cli.neighbour")
    private boolean neighbour;

    @Spec
    private CommandSpec spec;

    ChangesCommand(Terminal terminal, Messages messages, Supplier<Workbench> workbenches) {
        this.terminal = terminal;
        this.messages = messages;
        this.workbenches = workbenches;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ExportFormat> format = output.fileFormat(spec, ExportFormat.OF_CHANGES, messages);
        boolean against = superior || neighbour;
        if (superior && neighbour || tracked && against) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.superiorAlone"));
        }
        if (tracked && format.filter(ExportFormat.DOCX::equals).isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.trackedDocx"));
        }
        Workbench workbench = workbenches.get();
        List<Unreadable> failures = new ArrayList<>();
        Optional<Notice> before = read(workbench, old, failures);
        Optional<Notice> after = read(workbench, now, failures);
        if (before.isEmpty() || after.isEmpty()) {
            if (format.isEmpty()) {
                ChangesJson.writeFailures(failures, new CodeWords(messages), terminal.out());
            }
            return ExitCode.SOME_INPUT_FAILED;
        }
        ExportSettings settings = new ExportSettings(title, null, true, messages.locale());
        if (against) {
            return writeAgainst(workbench, before.get(), after.get(), format.orElse(ExportFormat.JSON), settings);
        }
        Changes changes = workbench.changes(before.get(), after.get(), ProgressLine.on(terminal));
        if (workbench.encoderFailed()) {
            terminal.err().println(messages.text("cli.wordsOnly"));
        }
        sayWhereThereIsNothingToSee(changes);
        if (tracked) {
            return writeTracked(workbench, changes, settings);
        }
        ChangesExporter exporter = workbench.exporters().ofChanges(format.orElse(ExportFormat.JSON));
        return output.write(terminal, messages, target -> exporter.write(changes, settings, target), ExitCode.DONE);
    }

    private int writeTracked(Workbench workbench, Changes changes, ExportSettings settings) throws IOException {
        Optional<byte[]> original = Files.isRegularFile(old) ? Optional.of(Files.readAllBytes(old)) : Optional.empty();
        return output.write(terminal, messages, target -> {
            Optional<Integer> lost = workbench.exporters().writeTracked(changes, original, settings, target);
            terminal.err().println(TrackedWords.of(lost, messages));
        }, ExitCode.DONE);
    }

    private int writeAgainst(Workbench workbench, Notice above, Notice ours, ExportFormat format, ExportSettings settings) throws IOException {
        TakeUpsExporter exporter = workbench.exporters().ofSuperior(format, superior);
        TakeUps takeUps = workbench.againstSuperior(above, ours, ProgressLine.on(terminal));
        if (workbench.encoderFailed()) {
            terminal.err().println(messages.text("cli.wordsOnly"));
        }
        if (superior && Level.relation(above.metadata().jurisdiction(), ours.metadata().jurisdiction()) != Level.Relation.SUPERIOR) {
            terminal.err().println(messages.text("cli.notSuperior", above.place(), ours.place()));
        }
        if (takeUps.unrelated()) {
            terminal.err().println(messages.text("superior.unrelated"));
        }
        return output.write(terminal, messages, target -> exporter.write(takeUps, settings, target), ExitCode.DONE);
    }

    private void sayWhereThereIsNothingToSee(Changes changes) {
        if (changes.identical()) {
            terminal.err().println(messages.text("changes.identical"));
        } else if (changes.unrelated()) {
            terminal.err().println(messages.text("changes.unrelated"));
        }
    }

    /** The one notice of a file; empty where it cannot be read, which is said. */
    private Optional<Notice> read(Workbench workbench, Path file, List<Unreadable> failures) {
        ImportReport report = workbench.read(List.of(file), ProgressLine.on(terminal));
        report.failures().forEach(failure -> terminal.problem(failure.file(), new CodeWords(messages).of(failure)));
        failures.addAll(report.failures());
        NoticeArguments.sayDamage(report.notices(), terminal, messages);
        if (report.notices().size() > 1 || report.notices().isEmpty() && report.failures().isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.notOneNotice", file, report.notices().size()));
        }
        return report.notices().stream().findFirst();
    }
}
