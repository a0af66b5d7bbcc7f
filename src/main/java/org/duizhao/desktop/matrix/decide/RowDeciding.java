package org.duizhao.desktop.matrix.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.decision.Stamp;
import org.duizhao.decision.Decision.Side;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.topic.Topic;
import org.duizhao.workbench.journal.ProjectStep;

/** Names the present row, puts it under another topic and moves it among the rows of its topic. Lives on the window's thread. */
public final class RowDeciding {

    private final Desk desk;
    private final MatrixViewModel matrix;
    private final Asking asking;

    RowDeciding(Desk desk, MatrixViewModel matrix, Asking asking) {
        this.desk = desk;
        this.matrix = matrix;
        this.asking = asking;
    }

    /** Asks what the row is to be called. */
    public void rename() {
        row().ifPresent(row -> asking.name(row.label()).ifPresent(name -> decide(verdicts -> verdicts.name(row, name))));
    }

    /** Asks under which topic the row is to stand. */
    public void file() {
        row().ifPresent(row -> asking.topic(topic(row)).ifPresent(topic -> decide(verdicts -> verdicts.file(row, topic))));
    }

    /** The row changes places with the one over it; nothing where that is of another topic. */
    public void up() {
        move(-1, Side.BEFORE);
    }

    /** The row changes places with the one under it; nothing where that is of another topic. */
    public void down() {
        move(1, Side.AFTER);
    }

    private void move(int way, Side side) {
        Optional<Row> row = row();
        List<Row> shown = matrix.shownProperty().get().lines().stream().filter(RowLine.class::isInstance).map(line -> matrix.row((RowLine) line)).toList();
        int at = row.map(shown::indexOf).orElse(-1) + way;
        if (row.isPresent() && at >= 0 && at < shown.size() && topic(shown.get(at)).equals(topic(row.get()))) {
            decide(verdicts -> verdicts.order(row.get(), shown.get(at), side));
        }
    }

    private static Topic topic(Row row) {
        return new Topic(row.group(), row.topic());
    }

    private Optional<Row> row() {
        return matrix.rowAt(matrix.positionProperty().get());
    }

    private void decide(Function<RowVerdicts, Optional<ProjectStep>> verdict) {
        Comparison comparison = desk.comparison();
        desk.history().decide(known -> verdict.apply(new RowVerdicts(comparison, Stamp.next(), known)));
    }
}
