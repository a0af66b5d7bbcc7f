package org.duizhao.desktop.desk;

import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.desk.shelf.Shelf;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.parse.Accounting;
import org.duizhao.workbench.Project;

import java.util.Set;
import java.util.function.Consumer;

/** Answers the reading pane from the open project. */
final class ProjectReading implements ReadingDesk {

    private static final String DETAILS = "task.details";
    private static final String PARSE = "task.parse";

    private final OpenProject project;
    private final Shelf shelf;
    private final Ticks ticks;
    private final TaskRunner tasks;

    ProjectReading(OpenProject project, Shelf shelf, Ticks ticks, TaskRunner tasks) {
        this.project = project;
        this.shelf = shelf;
        this.ticks = ticks;
        this.tasks = tasks;
    }

    @Override
    public void details(Notice notice, Consumer<Details> then) {
        Project in = project.get();
        tasks.start(DETAILS, progress -> {
            Accounting accounting = Accounting.of(notice);
            double total = Math.max(1, accounting.total());
            return new Details(in.takenBack(notice.id()), accounting.kept() / total, accounting.dropped() / total);
        }, then, broken -> project.fail(DETAILS, broken));
    }

    @Override
    public void takeBack(String id, Set<SourceRange> repairs, Consumer<Notice> then) {
        Project in = project.get();
        tasks.start(PARSE, progress -> in.takeBack(id, repairs), parsed -> parsed.ifPresent(notice -> {
            shelf.parsedAnew(notice);
            then.accept(notice);
            ticks.compare();
        }), broken -> project.fail(PARSE, broken));
    }
}
