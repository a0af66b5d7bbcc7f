package org.duizhao.desktop.codebook;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.history.Done;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.TopicChange;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.journal.ProjectStep;

/** Keeps topics in the project on the desk. Rows and search follow. */
public final class ProjectTopicStore implements TopicStore {

    private static final String INDEX = "task.index";

    private final Desk desk;
    private final TaskRunner tasks;

    public ProjectTopicStore(Desk desk, TaskRunner tasks) {
        this.desk = desk;
        this.tasks = tasks;
        desk.history().lastProperty().addListener((property, before, now) -> follow(now));
    }

    @Override
    public OwnTopics topics() {
        return project().topics();
    }

    @Override
    public boolean readOnly() {
        return project().readOnly();
    }

    @Override
    public void keep(TopicChange change, Runnable undone) {
        desk.history().make(new ProjectStep.Topics(change), undone);
    }

    @Override
    public void onChange(Runnable listener) {
        desk.history().lastProperty().addListener((property, before, now) -> {
            if (now.step() instanceof ProjectStep.Topics && now.way() != Done.Way.MADE) {
                listener.run();
            }
        });
    }

    /** Rows and index follow what is in force now. */
    private void follow(Done done) {
        if (done.step() instanceof ProjectStep.Topics topics && topics.change().concernsMeasures()) {
            desk.compareAgain();
            index(project());
        }
    }

    /** A search by topic finds by the new ones when this is done. */
    private void index(Project project) {
        tasks.startCounted(INDEX, progress -> {
            project.catchUp(progress);
            return project;
        }, done -> { }, broken -> fail(INDEX, broken));
    }

    private void fail(String task, Throwable broken) {
        desk.problems().add(Problem.of(task, broken));
    }

    private Project project() {
        return desk.projectProperty().get();
    }
}
