package org.duizhao.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.align.Doubt;
import org.duizhao.align.Row;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.matrix.decide.Deciding;
import org.duizhao.matrix.Coverage;
import org.duizhao.notice.Notice;

/** All links of the comparison that are not sure, to be settled one after the other. Lives on the window's thread. */
public final class DoubtsViewModel {

    private final Desk desk;
    private final Deciding deciding;
    private final ObservableList<DoubtLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Coverage> coverage = new ReadOnlyObjectWrapper<>();
    /** Settled, but the comparison does not know yet. */
    private final List<DoubtLine> settled = new ArrayList<>();

    public DoubtsViewModel(Desk desk, Deciding deciding) {
        this.desk = desk;
        this.deciding = deciding;
        desk.comparisonProperty().addListener((property, before, now) -> look());
        look();
    }

    /** In the order of the rows. */
    public ObservableList<DoubtLine> lines() {
        return lines;
    }

    /** How many rows are settled and how many are not. */
    public ReadOnlyObjectProperty<Coverage> coverageProperty() {
        return coverage.getReadOnlyProperty();
    }

    /** Both state the same. */
    public void yes(DoubtLine line) {
        judge(line, deciding::yes);
    }

    /** They do not: what is in the row by this link goes into a row of its own. */
    public void no(DoubtLine line) {
        judge(line, deciding::no);
    }

    private void judge(DoubtLine line, BiConsumer<Row, Doubt> verdict) {
        if (!desk.projectProperty().get().readOnly() && lines.remove(line)) {
            settled.add(line);
        }
        verdict.accept(line.row(), line.doubt());
    }

    /** A notice in the comparison; empty where it is not in it any more. */
    Optional<Notice> notice(String id) {
        return desk.comparison().notices().stream().filter(notice -> notice.id().equals(id)).findFirst();
    }

    /** Where a sentence is of. */
    String place(Doubt.Side side) {
        String place = notice(side.noticeId()).map(NoticeName::of).map(NoticeName::place).orElse("");
        return (place + " " + side.measure().path().clause()).strip();
    }

    private void look() {
        if (!desk.comparingProperty().get()) {
            settled.clear();
        }
        List<Row> rows = desk.comparison().rows();
        lines.setAll(IntStream.range(0, rows.size()).boxed().flatMap(index -> rows.get(index).certainty().doubts().stream()
                .map(doubt -> new DoubtLine(index, rows.get(index), doubt))).filter(line -> settled.stream().noneMatch(line::same)).toList());
        coverage.set(Coverage.of(desk.comparison()));
    }
}
