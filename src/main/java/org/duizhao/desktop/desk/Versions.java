package org.duizhao.desktop.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.library.LibraryProblem;
import org.duizhao.library.Replaced;
import org.duizhao.workbench.Project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which notices on the desk are versions of one notice, and what a person decides of them. Nothing happens without that. Lives on the
 * window's thread.
 */
public final class Versions {

    private static final String TASK = "task.replace";
    private static final String KEPT = "versions.kept";

    private final Desk desk;
    private final Set<String> kept = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<VersionGroup>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, String>> exchanged = new ReadOnlyObjectWrapper<>(Map.of());

    Versions(Desk desk) {
        this.desk = desk;
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
    static Set<String> decided(Project project) throws LibraryProblem {
        return project.setting(KEPT).map(lines -> Set.of(lines.split("\n"))).orElse(Set.of());
    }

    /** Another project lies on the desk. */
    void lay(Set<String> decided) {
        kept.clear();
        kept.addAll(decided);
    }

    /** Other notices are on the desk: looks again which of them belong together. */
    void look() {
        open.set(VersionGroup.of(desk.notices(), kept));
        Map<String, VersionGroup> byMember = new HashMap<>();
        open.get().forEach(group -> group.members().forEach(member -> byMember.put(member.id(), group)));
        List<Problem> now = new ArrayList<>();
        Set<VersionGroup> told = new HashSet<>();
        for (Problem problem : desk.problems()) {
            if (!(problem instanceof Problem.OtherVersion other)) {
                now.add(problem);
                continue;
            }
            other.group().members().stream().map(member -> byMember.get(member.id())).filter(group -> group != null && told.add(group))
                    .findFirst().map(Problem.OtherVersion::new).ifPresent(now::add);
        }
        if (!now.equals(desk.problems())) {
            desk.problems().setAll(now);
        }
    }

    /** Lists the groups of these notices, each once. */
    public void tell(Set<String> ids) {
        Set<Problem> listed = new HashSet<>(desk.problems());
        List<Problem> more = open.get().stream().filter(group -> group.members().stream().anyMatch(member -> ids.contains(member.id())))
                .<Problem>map(Problem.OtherVersion::new).filter(problem -> !listed.contains(problem)).toList();
        desk.problems().addAll(more);
    }

    /** The older ones leave the project; what was ticked or the base of them, the newest is. Nothing where it is not known which is. */
    public void replace(VersionGroup group) {
        Map<String, String> newerByOlder = group.newerByOlder();
        desk.change(TASK, project -> {
            List<Replaced> replaced = new ArrayList<>();
            for (Map.Entry<String, String> pair : newerByOlder.entrySet()) {
                project.replace(pair.getKey(), pair.getValue()).ifPresent(replaced::add);
            }
            return replaced;
        }, replaced -> {
            exchange(newerByOlder);
            group.newest().ifPresent(newest -> desk.problems().add(new Problem.GaveWay(newest.file(), replaced)));
        });
    }

    /** As {@link #replace}, for all groups, for good. */
    public void replaceAll() {
        Map<String, String> newerByOlder = newerByOlder();
        desk.change(TASK, project -> {
            project.replaceAll(newerByOlder);
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
        desk.change(TASK, project -> {
            project.set(KEPT, lines);
            return lines;
        }, done -> { });
        look();
    }

    /** Undoes {@link #replace}. */
    public void putBack(Problem.GaveWay gaveWay) {
        desk.change(TASK, project -> {
            for (Replaced replaced : gaveWay.replaced()) {
                project.putBack(replaced);
            }
            return project.ticked();
        }, ticked -> {
            desk.problems().remove(gaveWay);
            desk.putBack(gaveWay.replaced(), ticked);
            exchanged.set(gaveWay.replaced().stream().filter(Replaced::wasBase).collect(Collectors.toMap(Replaced::newer, Replaced::older)));
            tell(gaveWay.replaced().stream().map(Replaced::newer).collect(Collectors.toSet()));
        });
    }

    private void exchange(Map<String, String> newerByOlder) {
        exchanged.set(newerByOlder);
        desk.exchange(newerByOlder);
    }
}
