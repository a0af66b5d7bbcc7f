package org.duizhao.desktop.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.duizhao.change.level.TakeUps;
import org.duizhao.desktop.changes.YearsView;
import org.duizhao.desktop.changes.pair.NoticePair;
import org.duizhao.desktop.chart.Outlet;
import org.duizhao.desktop.coverage.CoverageView;
import org.duizhao.desktop.export.ExportDialog;
import org.duizhao.desktop.export.ExportSubject;
import org.duizhao.desktop.matrix.MatrixView;
import org.duizhao.desktop.matrix.overview.OverviewView;
import org.duizhao.desktop.matrix.overview.OverviewViewModel;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.search.SearchView;
import org.duizhao.desktop.shell.context.ViewModels;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.desktop.shell.file.Export;
import org.duizhao.desktop.shell.view.DeskView;
import org.duizhao.desktop.shell.view.DeskView.Pane;
import org.duizhao.desktop.shell.view.DeskView.Saving;
import org.duizhao.desktop.topic.TopicView;
import org.duizhao.export.ExportFile;
import org.duizhao.export.ExportFormat;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The views in the middle of the window, and how each is saved. */
final class WindowViews {

    private final ViewModels models;
    private final Phrases phrases;
    private final Zoom zoom;
    private final BiConsumer<Notice, Measure> reader;
    private final Export export;
    private final PassageMenu passages;
    private final Leading leading;

    /**
     * Where one leads to another.
     *
     * @param view shows the view of this name
     * @param say  says at the window's foot what was done
     */
    record Leading(Consumer<String> view, Consumer<String> say) {
    }

    WindowViews(ViewModels models, WindowContext context, Export export, PassageMenu passages, Leading leading) {
        this.models = models;
        this.phrases = context.phrases();
        this.zoom = context.look().zoom();
        this.reader = models.reading()::open;
        this.export = export;
        this.passages = passages;
        this.leading = leading;
    }

    /** A further view is a further entry here. */
    List<DeskView> with(MatrixView matrix, OverviewViewModel glance, ExportDialog dialog) {
        TopicView topics = new TopicView(models.topics(), phrases, zoom, reader, passages, outlet());
        OverviewView overview = new OverviewView(glance, zoom, phrases, export::save, matrix::focus);
        matrix.root().visibleProperty().bind(glance.shownProperty().not());
        DeskView comparison = new DeskView("view.matrix", KeyCode.DIGIT1, new Pane(new StackPane(matrix.root(), overview.root()), matrix::focus, shown -> { }), true,
                new Saving(Set.of(ExportFormat.values()), format -> dialog.show(matrix.root().getScene().getWindow(), ExportSubject.of(models.matrix()), format, export::save)));
        SearchView search = new SearchView(models.search(), phrases, reader, words -> {
            models.matrix().filter().typedProperty().set(words);
            leading.view().accept(comparison.nameKey());
        }, passages, leading.say());
        YearsView changes = new YearsView(models.years(), phrases, zoom, reader, passages);
        CoverageView coverage = new CoverageView(models.coverage(), phrases, zoom, new CoverageView.Leading(reader, (one, other) -> {
            models.changes().pairs().choose(NoticePair.inOrder(NoticeSummary.of(one), NoticeSummary.of(other)));
            leading.view().accept("view.changes");
        }), passages);
        return List.of(comparison,
                new DeskView("view.changes", KeyCode.DIGIT2, new Pane(changes.root(), changes::focus, changes::watch), false,
                        new Saving(ExportFormat.OF_CHANGES,
                                format -> {
                                    TakeUps takeUps = models.years().superior().takeUpsProperty().get();
                                    if (changes.page() == YearsView.Page.SUPERIOR && takeUps != null) {
                                        export.save(format, takeUps, changes.superior());
                                    } else {
                                        models.changes().shown().ifPresent(found -> export.save(format, found, List.copyOf(models.years().behind().items())));
                                    }
                                },
                                Optional.of(() -> models.changes().shown().ifPresent(export::saveTracked)))),
                new DeskView("view.topics", KeyCode.DIGIT3, new Pane(topics.root(), topics::focus, models.topics()::watch), true,
                        new Saving(ExportFormat.OF_TOPICS,
                                format -> models.topics().shown().filter(table -> !table.answer().notices().isEmpty()).ifPresent(table -> export.save(format, table, format == ExportFormat.DOCX ? topics.pictures() : List.of())))),
                new DeskView("view.search", KeyCode.DIGIT4, new Pane(search.root(), search::focus, models.search()::watch), false,
                        new Saving(ExportFormat.OF_HITS, format -> models.search().table(Messages.of(phrases.locale()), table -> export.save(format, table)))),
                new DeskView("view.coverage", KeyCode.DIGIT5, new Pane(coverage.root(), coverage::focus, models.coverage()::watch), true, Saving.NONE));
    }

    private Outlet outlet() {
        return new Outlet() {
            @Override
            public void save(String name, String extension, ExportFile.Content content) {
                export.save(name, extension, content);
            }

            @Override
            public void say(String sentence) {
                leading.say().accept(sentence);
            }
        };
    }
}
