package org.duizhao.desktop.choice;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.Project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps choices in the open project as they are made, and makes those of another project when that is opened. */
public final class ProjectChoices {

    private static final String TASK = "task.store";

    private final Desk desk;
    private final TaskRunner tasks;
    private final List<Choice> choices;
    /** What is to be written; what is chosen before that is done takes its place. */
    private final Map<String, String> waiting = new HashMap<>();
    private boolean taking;

    public ProjectChoices(Desk desk, TaskRunner tasks, List<Choice> choices) {
        this.desk = desk;
        this.tasks = tasks;
        this.choices = List.copyOf(choices);
        choices.forEach(choice -> choice.value().addListener((property, before, now) -> keep(choice)));
        desk.projectProperty().addListener((property, before, now) -> load(now));
    }

    private void keep(Choice choice) {
        Project project = desk.projectProperty().get();
        if (taking || project.readOnly()) {
            return;
        }
        boolean begun = !waiting.isEmpty();
        waiting.put(choice.name(), choice.now());
        if (begun) {
            return;
        }
        tasks.show(() -> {
            Map<String, String> chosen = Map.copyOf(waiting);
            waiting.clear();
            write(project, chosen);
        });
    }

    private void write(Project project, Map<String, String> chosen) {
        tasks.startInOrder(TASK, progress -> {
            for (Map.Entry<String, String> choice : chosen.entrySet()) {
                project.set(choice.getKey(), choice.getValue());
            }
            return chosen;
        }, kept -> { }, broken -> desk.problems().add(Problem.of(TASK, broken)));
    }

    private void load(Project project) {
        tasks.startInOrder("task.open", progress -> {
            Map<String, String> kept = new HashMap<>();
            for (Choice choice : choices) {
                kept.put(choice.name(), project.setting(choice.name()).orElse(""));
            }
            return kept;
        }, kept -> take(project, kept), broken -> desk.problems().add(Problem.of("task.open", broken)));
    }

    private void take(Project project, Map<String, String> kept) {
        if (project != desk.projectProperty().get()) {
            return;
        }
        taking = true;
        try {
            choices.forEach(choice -> choice.take().accept(kept.get(choice.name())));
        } finally {
            taking = false;
        }
    }
}
