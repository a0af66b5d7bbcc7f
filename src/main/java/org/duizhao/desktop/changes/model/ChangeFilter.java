package org.duizhao.desktop.changes.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.duizhao.change.Change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which rows a person wants to see. */
public final class ChangeFilter {

    /** Deeper than any heading. */
    private static final int TEXT = Integer.MAX_VALUE;

    private final ObservableSet<ChangeFacet> facets = FXCollections.observableSet();
    private final BooleanProperty differences = new SimpleBooleanProperty();
    private final BooleanProperty noTrifles = new SimpleBooleanProperty();

    /** Any of these tallies, and any of these meanings; all where none is there. */
    public ObservableSet<ChangeFacet> facets() {
        return facets;
    }

    /** Whether what has not changed is left out. */
    public BooleanProperty differencesProperty() {
        return differences;
    }

    /** Whether changes of nothing but years, the own place's name, numbering or punctuation are left out. */
    public BooleanProperty noTriflesProperty() {
        return noTrifles;
    }

    boolean nothingChosen() {
        return facets.isEmpty() && !differences.get() && !noTrifles.get();
    }

    void clear() {
        facets.clear();
        differences.set(false);
        noTrifles.set(false);
    }

    /** The rows that are wanted, under their headings. */
    public List<ChangeRow> of(List<ChangeRow> all) {
        if (nothingChosen()) {
            return all;
        }
        List<ChangeRow> kept = new ArrayList<>();
        int under = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            ChangeRow row = all.get(i);
            if (row instanceof ChangeRow.Section section) {
                if (under > section.level() || facets.isEmpty() && section.differs()) {
                    kept.add(row);
                    under = section.level();
                }
            } else if (wanted(row)) {
                kept.add(row);
                under = TEXT;
            }
        }
        Collections.reverse(kept);
        return List.copyOf(kept);
    }

    private boolean wanted(ChangeRow row) {
        boolean shown = row instanceof ChangeRow.MovedAway || row.differs() || !differences.get();
        return shown && row.changed().filter(this::wanted).isPresent();
    }

    private boolean wanted(Change change) {
        return chosen(ChangeFacet.Tally.class, change) && chosen(ChangeFacet.Meaning.class, change) && !(noTrifles.get() && trifle(change));
    }

    /** One that was moved is no trifle, whatever became of its words. */
    private static boolean trifle(Change change) {
        return change.trifling() && !change.kind().isMoved();
    }

    private boolean chosen(Class<? extends ChangeFacet> sort, Change change) {
        List<ChangeFacet> of = facets.stream().filter(sort::isInstance).toList();
        return of.isEmpty() || of.stream().anyMatch(facet -> facet.holds(change));
    }
}
