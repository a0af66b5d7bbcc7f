package org.duizhao.desktop.desk;

import org.duizhao.desktop.desk.history.History;
import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.extract.time.ValidityReader;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.parse.Accounting;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.journal.ProjectStep;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Answers the reading pane from the open project. */
final class ProjectReading implements ReadingDesk {

    private static final String DETAILS = "task.details";
    private static final String PARSE = "task.parse";

    private final ValidityReader validities = new ValidityReader();
    private final OpenProject project;
    private final History history;
    private final TaskRunner tasks;

    ProjectReading(OpenProject project, History history, TaskRunner tasks) {
        this.project = project;
        this.history = history;
        this.tasks = tasks;
    }

    @Override
    public void details(Notice notice, Consumer<Details> then) {
        Project in = project.get();
        tasks.start(DETAILS, progress -> {
            Accounting accounting = Accounting.of(notice);
            double total = Math.max(1, accounting.total());
            return new Details(in.takenBack(notice.id()), accounting.kept() / total, accounting.dropped() / total, validity(notice));
        }, then, broken -> project.fail(DETAILS, broken));
    }

    /** The words by which it says how long it is in force; null where it does not. */
    private String validity(Notice notice) {
        List<String> said = notice.measures().stream().flatMap(measure -> validities.read(measure.text()).stream())
                .map(one -> one.quote().text()).distinct().toList();
        return said.isEmpty() ? null : String.join("；", said);
    }

    @Override
    public void takeBack(String id, Set<SourceRange> repairs) {
        project.change(PARSE, in -> in.takenBack(id), before -> history.make(new ProjectStep.Repairs(id, before, Set.copyOf(repairs))));
    }

    @Override
    public void onParsed(Consumer<Notice> listener) {
        history.lastProperty().addListener((property, before, now) -> {
            if (now.step() instanceof ProjectStep.Repairs repairs) {
                project.change(PARSE, in -> in.notices(List.of(repairs.id())), found -> found.forEach(listener));
            }
        });
    }
}
