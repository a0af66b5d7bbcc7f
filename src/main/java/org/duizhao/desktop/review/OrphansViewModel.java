package org.duizhao.desktop.review;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Orphan;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.notice.Notice;
import org.duizhao.workbench.journal.ProjectStep;

/** The decisions whose sentences are not found any more in the notices that are compared: to be tied to others, or discarded. Lives on the window's thread. */
public final class OrphansViewModel {

    private final Desk desk;
    private final Supplier<Stamp> stamps;
    private final ObservableList<Orphan> orphans = FXCollections.observableArrayList();

    /** @param stamps a new one for each decision */
    public OrphansViewModel(Desk desk, Supplier<Stamp> stamps) {
        this.desk = desk;
        this.stamps = stamps;
        desk.comparisonProperty().addListener((property, before, now) -> look());
        desk.history().lastProperty().addListener((property, before, now) -> look());
        look();
    }

    /** In the order in which it was decided. */
    public ObservableList<Orphan> orphans() {
        return orphans;
    }

    /** The notice in which a sentence stands now. */
    Notice notice(Anchor sentence) {
        return desk.comparison().notices().stream().filter(notice -> notice.id().equals(sentence.notice())).findFirst().orElseThrow();
    }

    /** The decision is of this sentence now. */
    public void relink(Orphan orphan, Anchor sentence) {
        desk.history().make(new ProjectStep.Deciding("RELINK", List.of(orphan.relinked(sentence, stamps.get())), List.of(orphan.decision())));
    }

    /** The decisions are withdrawn. */
    public void discard(List<Orphan> given) {
        if (!given.isEmpty()) {
            desk.history().make(new ProjectStep.Deciding("DISCARD", List.of(), given.stream().map(Orphan::decision).distinct().toList()));
        }
    }

    private void look() {
        desk.orphans(orphans::setAll);
    }
}
