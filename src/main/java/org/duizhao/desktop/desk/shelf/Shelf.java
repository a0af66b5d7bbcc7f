package org.duizhao.desktop.desk.shelf;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.library.entry.NoticeSummary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The notices of the open project, in {@link LibraryOrder}. */
public final class Shelf {

    private final ObservableList<NoticeSummary> notices = FXCollections.observableArrayList();
    private final ObservableList<NoticeSummary> shown = FXCollections.unmodifiableObservableList(notices);

    public ObservableList<NoticeSummary> notices() {
        return shown;
    }

    /** The ids of all notices on it. */
    public Set<String> ids() {
        return notices.stream().map(NoticeSummary::id).collect(Collectors.toSet());
    }

    /** These, in this order, and no others. */
    public void lay(List<NoticeSummary> inOrder) {
        notices.setAll(inOrder);
    }

    /** Puts notices in their places. */
    public void add(Collection<NoticeSummary> more) {
        List<NoticeSummary> all = new ArrayList<>(notices);
        all.addAll(more);
        all.sort(new LibraryOrder());
        lay(all);
    }

    /** Takes notices away; ids that are not there are passed over. */
    public void remove(Set<String> ids) {
        notices.removeIf(notice -> ids.contains(notice.id()));
    }
}
