package org.duizhao.desktop.shell.file;

import org.duizhao.align.Comparison;
import org.duizhao.change.Changes;
import org.duizhao.change.level.TakeUps;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.export.ExportOrder;
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
import org.duizhao.export.hit.HitTable;
import org.duizhao.export.overview.OverviewTable;
import org.duizhao.export.topic.ChartPicture;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.matrix.overview.Overview;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Exporters;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Reviewed;
import org.duizhao.words.TrackedWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Saves what is looked at in a file of the person's choice. */
public final class Export {

    private static final String TASK = "task.export";
    /** What Windows allows in no name of a file. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private final Desk desk;
    private final Exporters exporters;
    private final WindowContext context;
    private final BiConsumer<String, Path> news;

    /** @param news hears a sentence that says where a file was saved, and the file */
    public Export(Desk desk, Exporters exporters, WindowContext context, BiConsumer<String, Path> news) {
        this.desk = desk;
        this.exporters = exporters;
        this.context = context;
        this.news = news;
    }

    /**
     * Asks for a file and saves in the background. Nothing happens where the person thinks better of it.
     *
     * @param order what was chosen; the file is called by its title unless the person names it otherwise
     */
    public void save(ExportOrder order) {
        ExportFormat format = order.format();
        Comparison comparison = order.comparison();
        ComparisonExporter exporter = exporters.of(format, List.of());
        ExportSettings settings = order.settings();
        Messages messages = Messages.of(settings.locale());
        saveFiles(format.extension(), fileName(settings.title()), target -> {
            Map<Path, Content> files = new LinkedHashMap<>();
            files.put(target, stream -> exporter.write(comparison, settings, stream));
            exporters.beside(format).ifPresent(beside ->
                    files.put(beside.of(target, messages), stream -> beside.exporter().write(comparison, settings, stream)));
            return files;
        }, () -> "");
    }

    /** As {@link #save(ExportOrder)}, for anything else. @param extension of the file, without a dot */
    public void save(String name, String extension, Content content) {
        saveFiles(extension, fileName(name), target -> Map.of(target, content), () -> "");
    }

    /** As {@link #save(ExportOrder)}, for the table of a topic. @param pictures its charts, for the formats that hold pictures */
    public void save(ExportFormat format, TopicTable table, List<ChartPicture> pictures) {
        Messages messages = Messages.of(context.phrases().locale());
        Exporters.ofTopic(format, pictures).ifPresent(exporter ->
                save(format, table.name(), stream -> exporter.write(table, messages, stream)));
    }

    /** As {@link #save(ExportOrder)}, for what a search found. */
    public void save(ExportFormat format, HitTable table) {
        Messages messages = Messages.of(context.phrases().locale());
        save(format, fileName(messages.text("hits.title", table.asked())), stream -> Exporters.ofHits(format).write(table, messages, stream));
    }

    /** As {@link #save(ExportOrder)}, for an overview as it is shown. */
    public void save(ExportFormat format, Overview overview) {
        Messages messages = Messages.of(context.phrases().locale());
        OverviewTable table = OverviewTable.of(overview, messages);
        save(format, messages.text("overview.name"), stream -> Exporters.ofOverview(format).write(table, messages, stream));
    }

    /** As {@link #save(ExportOrder)}, for what changed from one notice to another. @param reviewed what was left behind, as far as it is known */
    public void save(ExportFormat format, Changes changes, List<Reviewed> reviewed) {
        save(format, exporters.ofChanges(format, reviewed), changes, "export.changes.name");
    }

    /** As {@link #save(ExportOrder)}, for what ours makes of the superior's measures. @param superior false for a neighbour's */
    public void save(ExportFormat format, TakeUps takeUps, boolean superior) {
        TakeUpsExporter exporter = exporters.ofSuperior(format, superior);
        ExportSettings settings = ExportSettings.DEFAULT.withLocale(context.phrases().locale());
        save(format, context.phrases().say("export.superior.name"), stream -> exporter.write(takeUps, settings, stream));
    }

    /** The old notice as a Word document, with what changed in the new one as tracked changes. */
    public void saveTracked(Changes changes) {
        ExportSettings settings = ExportSettings.DEFAULT.withLocale(context.phrases().locale());
        Project project = desk.projectProperty().get();
        AtomicReference<String> said = new AtomicReference<>("");
        saveFiles(ExportFormat.DOCX.extension(), context.phrases().say("export.tracked.name"), target -> Map.of(target, stream -> {
            Optional<Integer> lost = exporters.writeTracked(changes, original(project, changes.old().id()), settings, stream);
            said.set(TrackedWords.of(lost, Messages.of(settings.locale())));
        }), said::get);
    }

    private static Optional<byte[]> original(Project project, String id) throws IOException {
        try {
            return project.original(id);
        } catch (LibraryProblem e) {
            throw new IOException(e);
        }
    }

    private void save(ExportFormat format, ChangesExporter exporter, Changes changes, String nameKey) {
        ExportSettings settings = ExportSettings.DEFAULT.withLocale(context.phrases().locale());
        save(format, context.phrases().say(nameKey), stream -> exporter.write(changes, settings, stream));
    }

    private void save(ExportFormat format, String name, Content content) {
        saveFiles(format.extension(), name, target -> Map.of(target, content), () -> "");
    }

    /**
     * @param files what is to be written, by where, for the file that the person names
     * @param more  what is to be said of it when it is written
     */
    private void saveFiles(String extension, String name, Function<Path, Map<Path, Content>> files, Supplier<String> more) {
        context.dialogs().target(name, extension).map(target -> withExtension(target, extension))
                .map(files).filter(chosen -> chosen.keySet().stream().filter(Files::exists).allMatch(context.dialogs()::mayOverwrite))
                .ifPresent(chosen -> write(chosen, more));
    }

    private String fileName(String title) {
        String name = title == null ? "" : NOT_IN_NAMES.matcher(title).replaceAll("").strip();
        return name.isEmpty() ? context.phrases().say("export.name") : name;
    }

    private void write(Map<Path, Content> files, Supplier<String> more) {
        TaskRunner tasks = context.tasks();
        tasks.start(TASK, progress -> ExportFile.writeAll(files, true), outcome -> show(outcome, more.get()),
                broken -> desk.problems().add(Problem.of(TASK, broken)));
    }

    private void show(ExportOutcome outcome, String more) {
        if (outcome instanceof ExportOutcome.NotWritten failed) {
            desk.problems().add(new Problem.NotWritten(failed.target().toString(),
                    failed.sentence(Messages.of(context.phrases().locale()))));
        } else {
            news.accept(context.phrases().say("export.saved", outcome.target().toAbsolutePath().toString()) + more, outcome.target().toAbsolutePath());
        }
    }

    private static Path withExtension(Path target, String extension) {
        String name = target.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension) ? target : target.resolveSibling(name + "." + extension);
    }
}
