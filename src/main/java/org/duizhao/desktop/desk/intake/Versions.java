package org.duizhao.desktop.desk.intake;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.duizhao.desktop.desk.history.Done;
import org.duizhao.desktop.desk.history.History;
import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.desk.shelf.Shelf;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.VersionGroup;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.journal.ProjectStep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which notices on the desk are versions of one notice, and what a person decides of them.
 * Nothing happens without that. Lives on the window's thread.
 */
public final class Versions {

    private static final String TASK = "task.replace";
    private static final String KEPT = "versions.kept";

    private final OpenProject project;
    private final Shelf shelf;
    private final History history;
    private final Set<String> kept = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<VersionGroup>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, String>> exchanged = new ReadOnlyObjectWrapper<>(Map.of());

    public Versions(OpenProject project, Shelf shelf, History history) {
        this.project = project;
        this.shelf = shelf;
        this.history = history;
        history.lastProperty().addListener((property, before, now) -> take(now));
        shelf.notices().addListener((ListChangeListener<NoticeSummary>) change -> look());
    }

    /** The groups of which nothing was decided yet. */
    public ReadOnlyObjectProperty<List<VersionGroup>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Which notices gave way to which the last time: ids, the one that left first. */
    public ReadOnlyObjectProperty<Map<String, String>> exchangedProperty() {
        return exchanged.getReadOnlyProperty();
    }

    /** Reads what was decided before. */
    public static Set<String> decided(Project project) throws LibraryProblem {
        return project.setting(KEPT).map(lines -> Set.of(lines.split("\n"))).orElse(Set.of());
    }

    /** Another project is to be laid on the desk, before its notices are. */
    public void lay(Set<String> decided) {
        kept.clear();
        kept.addAll(decided);
    }

    /** Looks again which notices belong together. What is listed of them follows. */
    private void look() {
        open.set(VersionGroup.of(shelf.notices(), kept));
        Map<String, VersionGroup> byMember = new HashMap<>();
        open.get().forEach(group -> group.members().forEach(member -> byMember.put(member.id(), group)));
        List<Problem> now = new ArrayList<>();
        Set<VersionGroup> listed = new HashSet<>();
        for (Problem problem : project.problems()) {
            if (!(problem instanceof Problem.OtherVersion other)) {
                now.add(problem);
                continue;
            }
            other.group().members().stream().map(member -> byMember.get(member.id()))
                    .filter(group -> group != null && listed.add(group))
                    .findFirst().map(Problem.OtherVersion::new).ifPresent(now::add);
        }
        if (!now.equals(project.problems())) {
            project.problems().setAll(now);
        }
    }

    /** Lists the groups of these notices, each once. */
    public void report(Set<String> ids) {
        Set<Problem> listed = new HashSet<>(project.problems());
        List<Problem> more = open.get().stream()
                .filter(group -> group.members().stream().anyMatch(member -> ids.contains(member.id())))
                .<Problem>map(Problem.OtherVersion::new).filter(problem -> !listed.contains(problem)).toList();
        project.problems().addAll(more);
    }

    /**
     * The older ones go into the bin; what was ticked or the base of them, and what was decided of them, the newest is. Nothing where it is not
     * known which is.
     */
    public void replace(VersionGroup group) {
        replace(group.newerByOlder());
    }

    /** As {@link #replace}, for all groups. */
    public void replaceAll() {
        replace(newerByOlder());
    }

    private void replace(Map<String, String> newerByOlder) {
        project.change(TASK, Project::choice, before -> history.make(new ProjectStep.Replacement(newerByOlder, before)));
    }

    /** Another notice is the base where the one that was gave way, or came back. */
    private void take(Done done) {
        if (done.step() instanceof ProjectStep.Replacement replacement) {
            exchanged.set(done.inForce() ? replacement.newerByOlder() : replacement.newerByOlder().entrySet().stream()
                    .filter(pair -> replacement.before().base().equals(Optional.of(pair.getKey())))
                    .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
            if (!done.inForce()) {
                report(Set.copyOf(replacement.newerByOlder().values()));
            }
        }
    }

    /** How many notices {@link #replaceAll} would take out. */
    public int olderOnes() {
        return newerByOlder().size();
    }

    private Map<String, String> newerByOlder() {
        return open.get().stream().flatMap(group -> group.newerByOlder().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All versions stay, and nobody is asked again until there is a further one. */
    public void keepAll(VersionGroup group) {
        kept.add(group.key());
        String lines = kept.stream().sorted().collect(Collectors.joining("\n"));
        project.change(TASK, in -> {
            in.set(KEPT, lines);
            return lines;
        }, done -> { });
        look();
    }
}
