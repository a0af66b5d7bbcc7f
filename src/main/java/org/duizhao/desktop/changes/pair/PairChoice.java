package org.duizhao.desktop.changes.pair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.duizhao.library.entry.NoticeSummary;

/**
 * Which two notices of the project are held against each other. A person chooses; until then the program proposes two of the ticked ones. What was chosen
 * stays while it is in the project, and until others are ticked instead.
 */
public final class PairChoice {

    private final ObservableList<NoticeSummary> library;
    private final ObservableSet<String> ticked;
    private final Consumer<Runnable> later;
    private final ObservableList<NoticeSummary> choices = FXCollections.observableArrayList();
    private final ObjectProperty<NoticeSummary> old = new SimpleObjectProperty<>();
    private final ObjectProperty<NoticeSummary> now = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<NoticePair> pair = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<YearSeries> series = new ReadOnlyObjectWrapper<>(new YearSeries(List.of()));
    private final ReadOnlyObjectWrapper<String> kept = new ReadOnlyObjectWrapper<>("");
    /** Of another project, whose notices are not there yet. */
    private String wanted = "";
    private boolean byPerson;
    private boolean waiting;
    private boolean choosing;
    private Set<String> tickedThen = Set.of();

    /** @param later runs a step when all that is being changed has been changed */
    public PairChoice(ObservableList<NoticeSummary> library, ObservableSet<String> ticked, Consumer<Runnable> later) {
        this.library = library;
        this.ticked = ticked;
        this.later = later;
        library.addListener((ListChangeListener<NoticeSummary>) change -> followLater());
        ticked.addListener((SetChangeListener<String>) change -> followLater());
        old.addListener((property, before, after) -> chosenInABox());
        now.addListener((property, before, after) -> chosenInABox());
        follow();
    }

    /** The ticked notices, and those of other years of the pair's. */
    public ObservableList<NoticeSummary> choices() {
        return choices;
    }

    /** The one on the left; null where none is chosen. */
    public ObjectProperty<NoticeSummary> oldProperty() {
        return old;
    }

    /** The one on the right; null where none is chosen. */
    public ObjectProperty<NoticeSummary> nowProperty() {
        return now;
    }

    /** Null where no two different ones are chosen. */
    public ReadOnlyObjectProperty<NoticePair> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    /** The years of the notice on the right; without any where none is chosen. */
    public ReadOnlyObjectProperty<YearSeries> seriesProperty() {
        return series.getReadOnlyProperty();
    }

    /** What the project keeps: the ids of the two that a person chose; empty where the program proposed them, or there are none. */
    public ReadOnlyObjectProperty<String> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Chooses what a project kept, as soon as its notices are there. */
    public void take(String fromProject) {
        wanted = fromProject;
        byPerson = false;
        followLater();
    }

    /** A person chooses these two. */
    public void choose(NoticePair chosen) {
        byPerson = true;
        wanted = "";
        tickedThen = Set.copyOf(ticked);
        lay(chosen);
    }

    /** Changes the sides. */
    public void turn() {
        if (pair.get() != null) {
            choose(pair.get().turned());
        }
    }

    private void chosenInABox() {
        if (!choosing) {
            choose(new NoticePair(old.get(), now.get()));
        }
    }

    /** One change of ticks or of the library comes notice by notice. */
    private void followLater() {
        if (!waiting) {
            waiting = true;
            later.accept(() -> {
                waiting = false;
                follow();
            });
        }
    }

    private void follow() {
        Optional<NoticePair> remembered = byIds(wanted);
        if (remembered.isPresent()) {
            choose(remembered.get());
            return;
        }
        if (!library.isEmpty()) {
            wanted = "";
        }
        List<NoticeSummary> chosen = library.stream().filter(notice -> ticked.contains(notice.id())).toList();
        Optional<NoticePair> stays = here(old.get()).flatMap(left -> here(now.get()).map(right -> new NoticePair(left, right)));
        boolean stillWanted = stays.filter(two -> ticked(two) || byPerson && tickedThen.equals(ticked)).isPresent();
        Optional<NoticePair> next = stillWanted ? stays : NoticePair.proposed(chosen).or(() -> stays.filter(two -> byPerson));
        byPerson &= next.isPresent() && next.equals(stays);
        lay(next.orElse(new NoticePair(null, null)));
    }

    private boolean ticked(NoticePair two) {
        return ticked.contains(two.old().id()) && ticked.contains(two.now().id());
    }

    private Optional<NoticeSummary> here(NoticeSummary one) {
        return one == null ? Optional.empty() : here(one.id());
    }

    private Optional<NoticeSummary> here(String id) {
        return library.stream().filter(notice -> notice.id().equals(id)).findFirst();
    }

    private Optional<NoticePair> byIds(String two) {
        String[] ids = two.split(" ");
        return ids.length != 2 ? Optional.empty() : here(ids[0]).flatMap(left -> here(ids[1]).map(right -> new NoticePair(left, right)));
    }

    private void lay(NoticePair two) {
        choosing = true;
        YearSeries years = two.now() == null ? new YearSeries(List.of()) : YearSeries.of(two.now(), library);
        List<NoticeSummary> offered = library.stream()
                .filter(notice -> ticked.contains(notice.id()) || years.years().contains(notice) || notice.equals(two.old())).toList();
        if (!offered.equals(choices)) {
            choices.setAll(offered);
        }
        old.set(two.old());
        now.set(two.now());
        choosing = false;
        series.set(years);
        boolean whole = two.old() != null && two.now() != null && !two.old().id().equals(two.now().id());
        pair.set(whole ? two : null);
        kept.set(byPerson && whole ? two.old().id() + " " + two.now().id() : "");
    }
}
