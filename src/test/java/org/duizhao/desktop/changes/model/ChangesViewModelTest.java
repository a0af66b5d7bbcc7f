package org.duizhao.desktop.changes.model;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.desktop.Notices;
import org.duizhao.desktop.changes.model.ChangesViewModel.State;
import org.duizhao.desktop.changes.pair.NoticePair;
import org.duizhao.desktop.changes.pair.PairChoice;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which two notices are compared, when, and where a person is among the changes. */
class ChangesViewModelTest {

    private final Notice before = Notices.of("a", "云岭县", 2023, List.of(), "每月召开会议。", "渡口停航。");
    private final Notice after = Notices.of("b", "云岭县", 2024, List.of(), "渡口停航。", "加装装置。");
    private final Notice other = Notices.of("c", "青禾市", 2024, List.of(), "渡口停航。");
    private final Notice turned = Notices.of("d", "云岭县", 2024, List.of(), "渡口停航。", "每月召开会议。");
    private final Map<String, Notice> project = Map.of("a", before, "b", after, "c", other, "d", turned);
    private final ObservableList<NoticeSummary> library = FXCollections.observableArrayList(summaries("a", "b", "c", "d"));
    private final ObservableSet<String> ticked = FXCollections.observableSet("a", "b");
    private final List<String> compared = new ArrayList<>();
    private final List<Throwable> broken = new ArrayList<>();
    private boolean failing;
    private final PairChoice pairs = new PairChoice(library, ticked, Runnable::run);
    private final ChangesViewModel model = new ChangesViewModel(pairs, (old, now, progress) -> {
        compared.add(old + now);
        if (failing) {
            throw new IllegalStateException("a fault");
        }
        return Optional.of(changes(project.get(old), project.get(now)));
    }, new TextDiff(new HanLpSegmenter()), new TaskRunner(Runnable::run, Runnable::run), broken::add);

    @Test
    void nothingIsComparedWhileNobodyLooksAndOnceWhereSomebodyDoes() {
        assertEquals(List.of(), compared);
        model.watch(true);
        model.watch(false);
        model.watch(true);
        assertEquals(List.of("ab"), compared);
        assertEquals(State.DONE, model.stateProperty().get());
    }

    @Test
    void itSaysWhatIsMissingForAComparison() {
        model.watch(true);
        pairs.nowProperty().set(summary("a"));
        assertEquals(State.UNCHOSEN, model.stateProperty().get());
        assertTrue(model.rows().isEmpty());
        library.setAll(summaries("c"));
        assertEquals(State.FEW, model.stateProperty().get());
    }

    @Test
    void afterAPersonsWordThePlaceStays() {
        model.watch(true);
        model.next();
        model.next();
        String here = model.currentChange().orElseThrow().newText();
        model.refresh();
        assertEquals(List.of("ab", "ab"), compared);
        assertEquals(here, model.currentChange().orElseThrow().newText());
    }

    @Test
    void aFaultIsHandedOnAndTheComparisonCanBeMadeAgain() {
        failing = true;
        model.watch(true);
        assertEquals(State.NOT_DONE, model.stateProperty().get());
        assertEquals(1, broken.size());
        failing = false;
        model.compareAgain();
        assertEquals(State.DONE, model.stateProperty().get());
    }

    @Test
    void aPersonGoesFromDifferenceToDifferenceAndStaysThereWhenOthersAreHidden() {
        model.watch(true);
        model.next();
        ChangeRow first = model.rows().get(model.currentProperty().get());
        assertTrue(first.differs());
        model.filter().differencesProperty().set(true);
        assertSame(first, model.rows().get(model.currentProperty().get()));
        model.next();
        ChangeRow last = model.rows().get(model.currentProperty().get());
        model.next();
        assertSame(last, model.rows().get(model.currentProperty().get()));
        model.previous();
        assertSame(first, model.rows().get(model.currentProperty().get()));
    }

    @Test
    void bothEndsOfAMoveLeadToEachOther() {
        pairs.choose(new NoticePair(summary("a"), summary("d")));
        model.watch(true);
        ChangeRow away = model.rows().stream().filter(ChangeRow.MovedAway.class::isInstance).findFirst().orElseThrow();
        model.jump(away);
        ChangeRow there = model.rows().get(model.currentProperty().get());
        assertEquals(ChangeKind.MOVED, ((ChangeRow.Text) there).change().kind());
        model.jump(there);
        assertSame(away, model.rows().get(model.currentProperty().get()));
    }

    private NoticeSummary summary(String id) {
        return NoticeSummary.of(project.get(id));
    }

    private List<NoticeSummary> summaries(String... ids) {
        return Stream.of(ids).map(this::summary).toList();
    }

    /** By their words alone: the last measure of the old notice has stayed, others that are in both were moved. */
    private static Changes changes(Notice old, Notice now) {
        List<Change> all = new ArrayList<>();
        now.measures().forEach(measure -> all.add(old.measures().stream().filter(one -> one.text().equals(measure.text())).findFirst()
                .map(one -> new Change(one.id().equals("m2") || old.measures().size() == 1 ? ChangeKind.UNCHANGED : ChangeKind.MOVED, List.of(one), List.of(measure), 1, false, List.of()))
                .orElseGet(() -> new Change(ChangeKind.ADDED, List.of(), List.of(measure), 1, false, List.of()))));
        old.measures().stream().filter(one -> now.measures().stream().noneMatch(measure -> measure.text().equals(one.text())))
                .forEach(one -> all.add(new Change(ChangeKind.DELETED, List.of(one), List.of(), 1, false, List.of())));
        return new Changes(old, now, all, List.of());
    }
}
