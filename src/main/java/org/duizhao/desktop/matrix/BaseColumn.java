package org.duizhao.desktop.matrix;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.align.Comparison;
import org.duizhao.change.TextDiff;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.Problem;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;

/** The column that the others are held against, and the marks that come of it. Without a base there are none. */
final class BaseColumn {

    private static final String TASK = "task.mark";

    private final Desk desk;
    private final TaskRunner tasks;
    private final TextDiff diff;
    private final ReadOnlyObjectWrapper<WordMarks> marks = new ReadOnlyObjectWrapper<>(WordMarks.NONE);
    private String id;
    private RunningTask marking;

    BaseColumn(Desk desk, TaskRunner tasks, TextDiff diff) {
        this.desk = desk;
        this.tasks = tasks;
        this.diff = diff;
    }

    /** The notice's id; null for no base. */
    String id() {
        return id;
    }

    WordMarks marks() {
        return marks.get();
    }

    /** Changes when the marks of a newly chosen base are there, and when they are gone. */
    ReadOnlyObjectProperty<WordMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Makes a notice the base; where it is the base already, there is none any more. */
    void toggle(String noticeId) {
        id = noticeId.equals(id) ? null : noticeId;
        mark();
    }

    /** The comparison is another one: the base stays if it has a column there. */
    void takeComparison() {
        if (desk.comparison().notices().stream().noneMatch(notice -> notice.id().equals(id))) {
            id = null;
        }
        mark();
    }

    private void mark() {
        if (marking != null) {
            marking.cancel();
        }
        marks.set(WordMarks.NONE);
        if (id == null) {
            return;
        }
        String against = id;
        Comparison comparison = desk.comparison();
        marking = tasks.start(TASK, progress -> WordMarks.against(against, comparison, diff, progress), marks::set,
                broken -> desk.problems().add(new Problem.Failed(TASK, String.valueOf(broken.getMessage()))));
    }
}
