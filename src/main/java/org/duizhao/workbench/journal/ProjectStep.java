package org.duizhao.workbench.journal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.decision.Decision;
import org.duizhao.library.entry.ChosenNotices;
import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.topic.own.TopicChange;
import org.duizhao.workbench.Project;

/** A change of a project that can be made, unmade and made again, in the order of the {@link ChangeJournal}. Slow: for the background. */
public sealed interface ProjectStep {

    void make(Project project) throws LibraryProblem, IOException;

    void unmake(Project project) throws LibraryProblem, IOException;

    /** How much it concerns: notices or decisions, such as 2 of 移除 2 份通知. */
    int count();

    /**
     * Notices go into the bin.
     *
     * @param before what was chosen before
     */
    record Removal(Set<String> ids, ChosenNotices before) implements ProjectStep {
        @Override
        public void make(Project project) throws LibraryProblem, IOException {
            project.remove(ids);
        }

        @Override
        public void unmake(Project project) throws LibraryProblem, IOException {
            Set<String> ticked = new HashSet<>(before.ticked());
            ticked.retainAll(ids);
            ticked.addAll(project.choice().ticked());
            project.restore(ids, new ChosenNotices(ticked, before.base().filter(ids::contains)));
        }

        @Override
        public int count() {
            return ids.size();
        }
    }

    /** Notices come out of the bin. */
    record Restoration(Set<String> ids) implements ProjectStep {
        @Override
        public void make(Project project) throws LibraryProblem, IOException {
            project.restore(ids, new ChosenNotices(project.choice().ticked(), Optional.empty()));
        }

        @Override
        public void unmake(Project project) throws LibraryProblem, IOException {
            project.remove(ids);
        }

        @Override
        public int count() {
            return ids.size();
        }
    }

    /**
     * Older versions of notices go into the bin, and newer ones take their place.
     *
     * @param before what was chosen before
     */
    record Replacement(Map<String, String> newerByOlder, ChosenNotices before) implements ProjectStep {
        @Override
        public void make(Project project) throws LibraryProblem, IOException {
            project.replaceAll(newerByOlder);
        }

        @Override
        public void unmake(Project project) throws LibraryProblem, IOException {
            Set<String> ticked = new HashSet<>(project.choice().ticked());
            ticked.removeAll(newerByOlder.values());
            Stream.concat(newerByOlder.keySet().stream(), newerByOlder.values().stream()).filter(before.ticked()::contains).forEach(ticked::add);
            project.restore(newerByOlder.keySet(), new ChosenNotices(ticked, before.base().filter(newerByOlder::containsKey)));
        }

        @Override
        public int count() {
            return newerByOlder.size();
        }
    }

    /**
     * The parts of a document become notices of their own, and the document goes into the bin.
     *
     * @param fresh  the ids of the parts that were not notices of the project before
     * @param before what was chosen before
     */
    record Division(String id, ImportedFile parts, Set<String> fresh, ChosenNotices before) implements ProjectStep {
        /** How a document would be taken apart; empty where it is one, or there is none of this id. */
        public static Optional<ProjectStep> of(Project project, String id) throws LibraryProblem {
            Optional<ImportedFile> parts = project.parts(id);
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            Set<String> fresh = parts.get().documents().stream().map(part -> part.notice().id()).collect(Collectors.toSet());
            project.summaries().forEach(there -> fresh.remove(there.id()));
            return Optional.of(new Division(id, parts.get(), Set.copyOf(fresh), project.choice()));
        }

        @Override
        public void make(Project project) throws LibraryProblem, IOException {
            project.divide(id, parts);
        }

        @Override
        public void unmake(Project project) throws LibraryProblem, IOException {
            project.remove(fresh);
            Set<String> ticked = new HashSet<>(project.choice().ticked());
            if (before.ticked().contains(id)) {
                ticked.add(id);
            }
            project.restore(Set.of(id), new ChosenNotices(ticked, before.base().filter(id::equals)));
        }

        /** How many parts. */
        @Override
        public int count() {
            return parts.documents().size();
        }
    }

    /** A person's own topics become others. */
    record Topics(TopicChange change) implements ProjectStep {
        @Override
        public void make(Project project) throws LibraryProblem {
            project.change(change);
        }

        @Override
        public void unmake(Project project) throws LibraryProblem {
            project.change(change.reversed());
        }

        @Override
        public int count() {
            return 1;
        }
    }

    /**
     * Other repairs of a notice are taken back than before.
     *
     * @param before the repairs that were taken back
     */
    record Repairs(String id, Set<SourceRange> before, Set<SourceRange> after) implements ProjectStep {
        @Override
        public void make(Project project) throws LibraryProblem, IOException {
            project.takeBack(id, after);
        }

        @Override
        public void unmake(Project project) throws LibraryProblem, IOException {
            project.takeBack(id, before);
        }

        @Override
        public int count() {
            return 1;
        }
    }

    /**
     * Decisions are made, and others withdrawn.
     *
     * @param act what a person did: the words for it are in the window's bundle
     */
    record Deciding(String act, List<Decision> more, List<Decision> back) implements ProjectStep {
        @Override
        public void make(Project project) throws LibraryProblem {
            project.decide(more, ids(back));
        }

        @Override
        public void unmake(Project project) throws LibraryProblem {
            project.decide(back, ids(more));
        }

        @Override
        public int count() {
            return Math.max(1, more.size());
        }

        private static Set<String> ids(List<Decision> decisions) {
            return decisions.stream().map(decision -> decision.stamp().id()).collect(Collectors.toSet());
        }
    }
}
