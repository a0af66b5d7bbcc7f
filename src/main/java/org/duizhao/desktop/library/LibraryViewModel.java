package org.duizhao.desktop.library;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import org.duizhao.desktop.changes.pair.NoticePair;
import org.duizhao.desktop.changes.pair.YearSeries;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.VersionGroup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the library pane shows and does. */
public final class LibraryViewModel {

    private final Desk desk;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<LibraryNode>> roots = new ReadOnlyObjectWrapper<>(List.of());
    private Set<String> versioned = Set.of();

    public LibraryViewModel(Desk desk) {
        this.desk = desk;
        desk.notices().addListener((ListChangeListener<NoticeSummary>) change -> grow());
        search.addListener((property, before, now) -> grow());
        desk.versions().openProperty().addListener((property, before, now) -> versioned = ids(now));
        grow();
    }

    private static Set<String> ids(List<VersionGroup> groups) {
        return groups.stream().flatMap(group -> group.members().stream()).map(NoticeSummary::id).collect(Collectors.toSet());
    }

    /** What is typed into the library's search box: part of a place, year, number, title or file name. */
    public StringProperty searchProperty() {
        return search;
    }

    /** The tree of the notices that the search lets through. */
    public ReadOnlyObjectProperty<List<LibraryNode>> rootsProperty() {
        return roots.getReadOnlyProperty();
    }

    /** How many notices the library holds, searched for or not. */
    public int count() {
        return desk.notices().size();
    }

    /** Changes when it is another question which notices have other versions. */
    ReadOnlyObjectProperty<List<VersionGroup>> versionsProperty() {
        return desk.versions().openProperty();
    }

    /** True where another version of the notice is here too, and nothing was decided of them. */
    boolean hasVersions(String id) {
        return versioned.contains(id);
    }

    /** Lists the versions of a notice with what can be done. */
    void reportVersions(String id) {
        desk.versions().report(Set.of(id));
    }

    public ObservableSet<String> ticked() {
        return desk.ticked();
    }

    /** True where every notice at or below the nodes is ticked. */
    boolean allTicked(List<LibraryNode> nodes) {
        return nodes.stream().flatMap(LibraryNode::noticeIds).allMatch(desk.ticked()::contains);
    }

    /** Ticks or unticks all notices below a node. */
    public void tick(LibraryNode node, boolean on) {
        desk.tick(node.noticeIds().toList(), on);
    }

    /** Ticks or unticks all notices that are shown. */
    public void tickAll(boolean on) {
        desk.tick(shownIds().toList(), on);
    }

    /** Of each office and subject the newest year against the one before, those of ticked notices first. */
    List<NoticePair> lastYears() {
        return YearSeries.newest(desk.notices(), desk.ticked());
    }

    /** What is to be held against each other of selected notices: just two, or one against the year before; empty where there is no such pair. */
    Optional<NoticePair> pairOf(List<String> ids) {
        List<NoticeSummary> chosen = desk.notices().stream().filter(notice -> ids.contains(notice.id())).toList();
        return chosen.size() == 2 ? Optional.of(NoticePair.inOrder(chosen.get(0), chosen.get(1)))
                : chosen.size() == 1 ? YearSeries.before(chosen.get(0), desk.notices()) : Optional.empty();
    }

    /** Puts all notices below these nodes into the project's bin. */
    public void remove(Collection<? extends LibraryNode> nodes) {
        desk.remove(nodes.stream().flatMap(LibraryNode::noticeIds).distinct().toList());
    }

    /** Takes a document of several parts apart. */
    void divide(String id) {
        desk.divide(id);
    }

    private Stream<String> shownIds() {
        return roots.get().stream().flatMap(LibraryNode::noticeIds);
    }

    private void grow() {
        roots.set(LibraryTree.of(desk.notices().stream().filter(this::found).toList()));
    }

    private boolean found(NoticeSummary notice) {
        String sought = search.get().strip();
        return sought.isEmpty() || Stream.of(notice.place(), notice.file(), notice.title(), notice.documentNumber(),
                        notice.year())
                .filter(Objects::nonNull).anyMatch(field -> field.toString().contains(sought));
    }
}
