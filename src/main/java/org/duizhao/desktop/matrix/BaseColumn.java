package org.duizhao.desktop.matrix;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.duizhao.align.Comparison;
import org.duizhao.change.TextDiff;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.Problem;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.matrix.WordMarks;
import org.duizhao.notice.Notice;

/** The column that the others are held against, and the marks that come of it. Without a base there are none. */
final class BaseColumn {

    private static final String TASK = "task.mark";

    private final Desk desk;
    private final TaskRunner tasks;
    private final TextDiff diff;
    private final ReadOnlyObjectWrapper<WordMarks> marks = new ReadOnlyObjectWrapper<>(WordMarks.NONE);
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private RunningTask marking;

    BaseColumn(Desk desk, TaskRunner tasks, TextDiff diff) {
        this.desk = desk;
        this.tasks = tasks;
        this.diff = diff;
    }

    /** The id of the base that has a column; null where there is none. */
    String id() {
        return desk.comparison().notices().stream().map(Notice::id).filter(chosen.get()::equals).findFirst().orElse(null);
    }

    /** The id of the notice that was chosen, whether it has a column now or not; empty where none was. */
    ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Changes when the marks of a newly chosen base are there, and when they are gone. */
    ReadOnlyObjectProperty<WordMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Makes a notice the base as soon as it has a column; an empty id makes none the base. */
    void choose(String noticeId) {
        chosen.set(noticeId);
        mark();
    }

    /** The comparison is another one. */
    void takeComparison() {
        mark();
    }

    private void mark() {
        if (marking != null) {
            marking.cancel();
        }
        marks.set(WordMarks.NONE);
        String against = id();
        if (against == null) {
            return;
        }
        Comparison comparison = desk.comparison();
        marking = tasks.start(TASK, progress -> WordMarks.against(against, comparison, diff, progress), marks::set,
                broken -> desk.problems().add(Problem.of(TASK, broken)));
    }
}
