package org.duizhao.desktop.changes.hand;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.change.Change;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.changes.model.ChangesViewModel;
import org.duizhao.desktop.desk.history.History;
import org.duizhao.workbench.journal.ProjectStep;

/** Settles at the change where the person is what belongs together. Lives on the window's thread. */
public final class Pairing {

    private final ChangesViewModel model;
    private final History history;
    private final ReadOnlyObjectWrapper<Optional<Change>> linking = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Pairing(ChangesViewModel model, History history) {
        this.model = model;
        this.history = history;
        model.changesProperty().addListener((property, before, now) -> linking.set(Optional.empty()));
        history.lastProperty().addListener((property, before, done) -> {
            if (done.step() instanceof ProjectStep.Repairs || done.step() instanceof ProjectStep.Deciding deciding && pairs(deciding)) {
                model.refresh();
            }
        });
    }

    private static boolean pairs(ProjectStep.Deciding step) {
        return Stream.concat(step.more().stream(), step.back().stream())
                .anyMatch(one -> one instanceof Decision.Together || one instanceof Decision.Apart || one instanceof Decision.NotStated);
    }

    /** What waits for the change that it belongs to. */
    public ReadOnlyObjectProperty<Optional<Change>> linkingProperty() {
        return linking.getReadOnlyProperty();
    }

    /** The present change is right: both sides belong together, or the one has no counterpart. */
    public void yes() {
        settle(PairVerdicts::yes);
    }

    /** Both sides of the present change do not belong together. */
    public void no() {
        settle(PairVerdicts::no);
    }

    /** Of the present change, of which one side has several measures, only one pair stays together. */
    public void split() {
        settle(PairVerdicts::split);
    }

    /** Begins with the present change; at another one, pairs the old measure of the one with the new measure of the other. */
    public void link() {
        join(verdicts -> verdicts::link);
    }

    /** As {@link #link}, but the measure joins those that stand there. */
    public void merge() {
        join(verdicts -> verdicts::merge);
    }

    /** Links nothing. @return whether something was waiting */
    public boolean giveUpLink() {
        boolean waiting = linking.get().isPresent();
        linking.set(Optional.empty());
        return waiting;
    }

    private void join(Function<PairVerdicts, BiFunction<Change, Change, Optional<ProjectStep>>> way) {
        Optional<Change> here = model.currentChange();
        if (linking.get().isEmpty()) {
            linking.set(here);
            return;
        }
        Change from = linking.get().get();
        linking.set(Optional.empty());
        here.flatMap(to -> verdicts().flatMap(verdicts -> way.apply(verdicts).apply(from, to))).ifPresent(history::make);
    }

    private void settle(BiFunction<PairVerdicts, Change, Optional<ProjectStep>> word) {
        model.currentChange().flatMap(change -> verdicts().flatMap(verdicts -> word.apply(verdicts, change))).ifPresent(history::make);
    }

    private Optional<PairVerdicts> verdicts() {
        return model.shown().map(changes -> new PairVerdicts(changes, Stamp::next));
    }
}
