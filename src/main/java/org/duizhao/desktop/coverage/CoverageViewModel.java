package org.duizhao.desktop.coverage;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.duizhao.align.Comparison;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.NoticeCoverage;
import org.duizhao.reuse.Reuse;

/** How far the comparison on the desk got, as far as anybody looks. */
public final class CoverageViewModel {

    private final ReadOnlyObjectProperty<Matrix> matrix;
    private final ReadOnlyObjectWrapper<List<NoticeCoverage>> notices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Reuse> reuse = new ReadOnlyObjectWrapper<>(Reuse.NONE);
    private final ReadOnlyObjectWrapper<List<AloneLine>> alone = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
    private Comparison counted;
    private boolean watched;

    /** @param matrix the comparison as it is looked at */
    public CoverageViewModel(ReadOnlyObjectProperty<Matrix> matrix) {
        this.matrix = matrix;
        matrix.addListener((property, before, now) -> count());
        chosen.addListener((property, before, now) -> list());
    }

    /** Nothing is counted while nobody looks. */
    public void watch(boolean looking) {
        watched = looking;
        count();
    }

    /** One for each notice, in the order of the columns. */
    ReadOnlyObjectProperty<List<NoticeCoverage>> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /** How much wording they share; {@link Reuse#NONE} until that is known. */
    ReadOnlyObjectProperty<Reuse> reuseProperty() {
        return reuse.getReadOnlyProperty();
    }

    /** What stands beside no other notice, of the chosen notice or of all. */
    ReadOnlyObjectProperty<List<AloneLine>> aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    /** The id of the notice whose measures are listed; empty for all. */
    ObjectProperty<String> chosenProperty() {
        return chosen;
    }

    /** Lists the measures of a notice alone; where it is chosen already, of all again. */
    void toggle(String noticeId) {
        chosen.set(noticeId.equals(chosen.get()) ? "" : noticeId);
    }

    private void count() {
        if (!watched) {
            return;
        }
        Matrix now = matrix.get();
        boolean another = counted != now.comparison();
        if (another) {
            counted = now.comparison();
            notices.set(NoticeCoverage.of(counted));
            if (notices.get().stream().noneMatch(one -> one.notice().id().equals(chosen.get()))) {
                chosen.set("");
            }
        }
        if (another || reuse.get() != now.reuse()) {
            reuse.set(now.reuse());
            list();
        }
    }

    private void list() {
        List<NoticeCoverage> listed = notices.get().stream().filter(one -> chosen.get().isEmpty() || chosen.get().equals(one.notice().id())).toList();
        alone.set(AloneLine.of(listed, reuse.get()));
    }
}
