package org.duizhao.desktop.shell.file;

import org.duizhao.align.Comparison;
import org.duizhao.change.Changes;
import org.duizhao.change.level.TakeUps;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.export.ChangesExporter;
import org.duizhao.export.TakeUpsExporter;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportFile;
import org.duizhao.export.ExportFile.Content;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportOutcome;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Exporters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Saves what is looked at in a file of the person's choice. */
public final class Export {

    private static final String TASK = "task.export";

    private final Desk desk;
    private final Exporters exporters;
    private final WindowContext context;
    private final Consumer<String> news;

    /** @param news hears where a file was saved */
    public Export(Desk desk, Exporters exporters, WindowContext context, Consumer<String> news) {
        this.desk = desk;
        this.exporters = exporters;
        this.context = context;
        this.news = news;
    }

    /**
     * Asks for a file and saves in the background. Nothing happens where the person thinks better of it.
     *
     * @param base the id of the notice that the others are marked against; null for none
     */
    public void save(ExportFormat format, String base) {
        Comparison comparison = desk.comparison();
        ComparisonExporter exporter = exporters.of(format, List.of());
        ExportSettings settings = ExportSettings.DEFAULT.withBase(base).withLocale(context.phrases().locale());
        Messages messages = Messages.of(settings.locale());
        saveFiles(format, context.phrases().say("export.name"), target -> {
            Map<Path, Content> files = new LinkedHashMap<>();
            files.put(target, stream -> exporter.write(comparison, settings, stream));
            exporters.beside(format).ifPresent(beside ->
                    files.put(beside.of(target, messages), stream -> beside.exporter().write(comparison, settings, stream)));
            return files;
        });
    }

    /** As {@link #save(ExportFormat, String)}, for the table of a topic. */
    public void save(ExportFormat format, TopicTable table) {
        Messages messages = Messages.of(context.phrases().locale());
        Exporters.ofTopic(format).ifPresent(exporter ->
                save(format, table.name(), stream -> exporter.write(table, messages, stream)));
    }

    /** As {@link #save(ExportFormat, String)}, for what changed from one notice to another. */
    public void save(ExportFormat format, Changes changes) {
        save(format, exporters.ofChanges(format), changes, "export.changes.name");
    }

    /** As {@link #save(ExportFormat, String)}, for what ours makes of the superior's measures. @param superior false for a neighbour's */
    public void save(ExportFormat format, TakeUps takeUps, boolean superior) {
        TakeUpsExporter exporter = exporters.ofSuperior(format, superior);
        ExportSettings settings = ExportSettings.DEFAULT.withLocale(context.phrases().locale());
        save(format, context.phrases().say("export.superior.name"), stream -> exporter.write(takeUps, settings, stream));
    }

    /** The old notice as a Word document, with what changed in the new one as tracked changes. */
    public void saveTracked(Changes changes) {
        save(ExportFormat.DOCX, exporters.ofTrackedChanges(), changes, "export.tracked.name");
    }

    private void save(ExportFormat format, ChangesExporter exporter, Changes changes, String nameKey) {
        ExportSettings settings = ExportSettings.DEFAULT.withLocale(context.phrases().locale());
        save(format, context.phrases().say(nameKey), stream -> exporter.write(changes, settings, stream));
    }

    private void save(ExportFormat format, String name, Content content) {
        saveFiles(format, name, target -> Map.of(target, content));
    }

    /** @param files what is to be written, by where, for the file that the person names */
    private void saveFiles(ExportFormat format, String name, Function<Path, Map<Path, Content>> files) {
        context.dialogs().target(name, format.extension()).map(target -> withExtension(target, format))
                .map(files).filter(chosen -> chosen.keySet().stream().filter(Files::exists).allMatch(context.dialogs()::mayOverwrite))
                .ifPresent(this::write);
    }

    private void write(Map<Path, Content> files) {
        TaskRunner tasks = context.tasks();
        tasks.start(TASK, progress -> ExportFile.writeAll(files, true), this::show,
                broken -> desk.problems().add(Problem.of(TASK, broken)));
    }

    private void show(ExportOutcome outcome) {
        if (outcome instanceof ExportOutcome.NotWritten failed) {
            desk.problems().add(new Problem.NotWritten(failed.target().toString(),
                    failed.sentence(Messages.of(context.phrases().locale()))));
        } else {
            news.accept(context.phrases().say("export.saved", outcome.target().toAbsolutePath().toString()));
        }
    }

    private static Path withExtension(Path target, ExportFormat format) {
        String name = target.getFileName().toString();
        return ExportFormat.ofName(name).filter(format::equals).isPresent() ? target
                : target.resolveSibling(name + "." + format.extension());
    }
}
