package org.duizhao.desktop.desk.compare;

import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.desk.project.Problem;

import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which notices are ticked. Whatever changes that has them compared anew. */
public final class Ticks {

    /** By judgement as many columns as a person takes in; more are ticked by hand. */
    public static final int MOST_TICKED_UNASKED = 12;
    /** More columns cannot be aligned in any time that a person waits. */
    public static final int AT_MOST = 60;

    private final OpenProject project;
    private final TickedComparison comparison;
    private final ObservableSet<String> ids = FXCollections.observableSet(new TreeSet<>());
    private final ObservableSet<String> shown = FXCollections.unmodifiableObservableSet(ids);

    public Ticks(OpenProject project, TickedComparison comparison) {
        this.project = project;
        this.comparison = comparison;
    }

    public ObservableSet<String> ids() {
        return shown;
    }

    /** Ticks or unticks notices. Where that would be more than can be compared, nothing is ticked and that is said. */
    public void set(Collection<String> chosen, boolean on) {
        if (on && Stream.concat(ids.stream(), chosen.stream()).distinct().count() > AT_MOST) {
            project.report(new Problem.TooMany(chosen.size(), AT_MOST));
            return;
        }
        if (on ? ids.addAll(chosen) : ids.removeAll(chosen)) {
            keep();
            compare();
        }
    }

    /** Ticks notices that came in, as long as a person can still take in so many columns. */
    public void tickArrivals(List<String> fresh) {
        set(fresh.subList(0, Math.max(0, Math.min(fresh.size(), MOST_TICKED_UNASKED - ids.size()))), true);
    }

    /** Ticks these notices and unticks all others. */
    public void only(Collection<String> chosen) {
        if (become(chosen)) {
            keep();
            compare();
        }
    }

    /** These are ticked in the project now, and no others: there is nothing to keep. */
    public void take(Set<String> kept) {
        if (become(kept)) {
            compare();
        }
    }

    /** Another project is to be laid on the desk. */
    public void clear() {
        ids.clear();
    }

    /** These are ticked in the project that was laid on the desk. They are compared, be they none. */
    public void lay(Set<String> kept) {
        ids.addAll(kept);
        compare();
    }

    /** Has what is ticked compared anew. */
    public void compare() {
        comparison.make(ids);
    }

    private boolean become(Collection<String> chosen) {
        boolean fewer = ids.retainAll(chosen);
        return ids.addAll(chosen) || fewer;
    }

    private void keep() {
        Set<String> now = Set.copyOf(ids);
        project.keep(in -> in.tick(now));
    }
}
