package org.duizhao.desktop.desk.intake;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.desk.project.OpenProject;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.desk.shelf.Shelf;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.Replaced;
import org.duizhao.library.entry.VersionGroup;
import org.duizhao.workbench.Project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Ticks ticks;
    private final Set<String> kept = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<VersionGroup>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, String>> exchanged = new ReadOnlyObjectWrapper<>(Map.of());

    public Versions(OpenProject project, Shelf shelf, Ticks ticks) {
        this.project = project;
        this.shelf = shelf;
        this.ticks = ticks;
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
     * The older ones leave the project; what was ticked or the base of them, the
     * newest is. Nothing where it is not known which is.
     */
    public void replace(VersionGroup group) {
        Map<String, String> newerByOlder = group.newerByOlder();
        project.change(TASK, in -> {
            List<Replaced> replaced = new ArrayList<>();
            for (Map.Entry<String, String> pair : newerByOlder.entrySet()) {
                in.replace(pair.getKey(), pair.getValue()).ifPresent(replaced::add);
            }
            return replaced;
        }, replaced -> {
            exchange(newerByOlder);
            group.newest().ifPresent(newest -> project.problems().add(new Problem.GaveWay(newest.file(), replaced)));
        });
    }

    /** As {@link #replace}, for all groups, for good. */
    public void replaceAll() {
        Map<String, String> newerByOlder = newerByOlder();
        project.change(TASK, in -> {
            in.replaceAll(newerByOlder);
            return newerByOlder;
        }, this::exchange);
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

    /** Undoes {@link #replace}. */
    public void putBack(Problem.GaveWay gaveWay) {
        project.change(TASK, in -> {
            for (Replaced replaced : gaveWay.replaced()) {
                in.putBack(replaced);
            }
            return in.ticked();
        }, ticked -> {
            project.problems().remove(gaveWay);
            shelf.add(gaveWay.replaced().stream().map(Replaced::summary).toList());
            ticks.take(ticked);
            exchanged.set(gaveWay.replaced().stream().filter(replaced -> replaced.choice().olderIsBase())
                    .collect(Collectors.toMap(Replaced::newer, Replaced::older)));
            report(gaveWay.replaced().stream().map(Replaced::newer).collect(Collectors.toSet()));
        });
    }

    private void exchange(Map<String, String> newerByOlder) {
        exchanged.set(newerByOlder);
        shelf.remove(newerByOlder.keySet());
        ticks.exchange(newerByOlder);
    }
}
