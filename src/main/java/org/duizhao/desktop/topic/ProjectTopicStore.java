package org.duizhao.desktop.topic;

import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicQuestions;
import org.duizhao.workbench.Project;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps questions in the project that is open, as a setting of it. */
public final class ProjectTopicStore implements TopicStore {

    private static final String SETTING = "topics";
    private static final String TASK = "task.topics";

    private final Supplier<Project> open;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;

    /** @param failed hears of questions that could not be read or kept */
    public ProjectTopicStore(Supplier<Project> open, TaskRunner tasks, Consumer<Throwable> failed) {
        this.open = open;
        this.tasks = tasks;
        this.failed = failed;
    }

    @Override
    public void load(Consumer<List<TopicQuestion>> then) {
        Project project = open.get();
        tasks.start(TASK, progress -> project.setting(SETTING).map(TopicQuestions::read).orElse(List.of()), then, failed);
    }

    @Override
    public void keep(List<TopicQuestion> questions) {
        Project project = open.get();
        if (project.readOnly()) {
            return;
        }
        String written = TopicQuestions.write(questions);
        tasks.start(TASK, progress -> {
            project.set(SETTING, written);
            return written;
        }, kept -> { }, failed);
    }
}
