package org.duizhao.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.desktop.matrix.decide.Deciding;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.passage.PassageActions;
import org.duizhao.desktop.shell.context.ViewModels;
import org.duizhao.matrix.Lead;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

/** Leads from a passage, wherever it was met, to the other views of the window. */
final class WindowPassages implements PassageActions {

    private final ViewModels models;
    private final Deciding deciding;
    private final Consumer<String> views;

    /** @param views brings the view of a name to the front */
    WindowPassages(ViewModels models, Deciding deciding, Consumer<String> views) {
        this.models = models;
        this.deciding = deciding;
        this.views = views;
    }

    @Override
    public void read(Notice notice, Measure measure) {
        models.reading().open(notice, measure);
    }

    @Override
    public void alike(String words) {
        models.search().findLike(words);
        views.accept("view.search");
    }

    @Override
    public boolean linkable(String noticeId, String measureId) {
        return lead(noticeId, measureId).isPresent();
    }

    @Override
    public boolean linking() {
        return deciding.waitingProperty().get().isPresent();
    }

    @Override
    public void link(Notice notice, Measure measure) {
        if (linking()) {
            views.accept("view.matrix");
            deciding.linkTo(notice, measure);
            return;
        }
        lead(notice.id(), measure.id()).ifPresent(lead -> {
            MatrixViewModel matrix = models.matrix();
            views.accept("view.matrix");
            matrix.lead(lead);
            deciding.link();
        });
    }

    /** The first row whose cell of the notice shows the measure, at the clause that it shows. */
    private Optional<Lead> lead(String noticeId, String measureId) {
        List<Row> rows = models.matrix().matrixProperty().get().comparison().rows();
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> rows.get(row).cell(noticeId).filter(cell -> !cell.refers()).stream()
                .flatMap(cell -> cell.measures().stream().filter(measure -> measure.id().equals(measureId)).map(measure -> lead(row, cell, measure)))).findFirst();
    }

    private static Lead lead(int row, Cell cell, Measure measure) {
        return new Lead(row, cell.noticeId(), measure, cell.shown(measure).stream().findFirst().orElse(new Span(0, measure.text().length())));
    }
}
