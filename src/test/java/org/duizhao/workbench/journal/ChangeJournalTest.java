package org.duizhao.workbench.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decisions;
import org.duizhao.decision.Stamp;
import org.duizhao.library.Library;
import org.duizhao.library.entry.ChosenNotices;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.progress.Progress;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every change of a project is undone and made again, and leaves no trace. */
class ChangeJournalTest {

    private static final int STEPS = 40;

    @TempDir
    Path folder;
    private final Project project = Project.unsaved(new Workbench());
    private List<Notice> notices;

    @BeforeEach
    void importThree() throws Exception {
        for (String place : List.of("云岭县", "青禾市", "临澜区")) {
            Files.writeString(folder.resolve(place + ".txt"), place + "人民政府关于加强2024年冬季值守的通知\n一、值守\n各乡镇每日报告一次。" + place + "每月检查一次。\n");
        }
        project.add(List.of(folder), Progress.NONE, event -> { });
        notices = project.notices(project.summaries().stream().map(NoticeSummary::id).toList());
        project.tick(ids(0, 1, 2));
        project.set(Library.BASE, id(1));
    }

    @Test
    void aRemovalIsUndoneWithTicksAndBaseAndMadeAgain() throws Exception {
        State before = State.of(project);
        ProjectStep step = new ProjectStep.Removal(ids(0, 1), project.choice());
        step.make(project);
        assertEquals(ids(2), State.of(project).ids());
        assertEquals(Set.of(id(2)), project.ticked());
        assertEquals(1, project.search("年份>=1", 9).counts().size(), "the index too");
        step.unmake(project);
        assertEquals(before, State.of(project));
        assertEquals(3, project.search("年份>=1", 9).counts().size());
    }

    @Test
    void whatWasTickedSinceARemovalStaysTickedWhenThatIsUndone() throws Exception {
        project.tick(ids(0));
        ProjectStep step = new ProjectStep.Removal(ids(1), project.choice());
        step.make(project);
        project.tick(ids(2));
        step.unmake(project);
        assertEquals(ids(2), project.ticked());
    }

    @Test
    void aReplacementIsUndoneWithTicksBaseAndSuccession() throws Exception {
        project.tick(ids(1));
        State before = State.of(project);
        ProjectStep step = new ProjectStep.Replacement(Map.of(id(1), id(2)), project.choice());
        step.make(project);
        assertEquals(ids(2), project.ticked());
        assertEquals(Optional.of(id(2)), project.setting(Library.BASE));
        assertEquals(Map.of(id(1), id(2)), project.decisions().newerByOlder());
        step.unmake(project);
        assertEquals(before, State.of(project));
    }

    @Test
    void theOrderOfUndoneAndRedoneStepsIsThatInWhichTheyWereMade() {
        ProjectStep first = removal(0);
        ProjectStep second = removal(1);
        ChangeJournal both = ChangeJournal.EMPTY.with(first).with(second);
        assertEquals(Optional.of(second), both.last());
        assertEquals(Optional.of(first), both.back().last());
        assertEquals(Optional.of(second), both.back().next());
        assertEquals(Optional.of(first), both.back().back().next());
        assertEquals(both, both.back().back().forth().forth());
        assertEquals(Optional.empty(), both.back().with(removal(2)).next(), "after something new nothing is made again");
        assertEquals(ChangeJournal.EMPTY, ChangeJournal.EMPTY.back().forth());
        assertEquals(ChangeJournal.EMPTY.with(first), both.without(second));
    }

    @Test
    void aLongSessionIsUndoneToItsBeginningAndMadeAgainToItsEnd() throws Exception {
        Random random = new Random(12);
        List<State> states = new ArrayList<>(List.of(State.of(project)));
        List<ProjectStep> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            ProjectStep step = any(i, random);
            step.make(project);
            steps.add(step);
            states.add(State.of(project));
        }
        assertNotEquals(states.get(0), states.get(STEPS));
        for (int i = STEPS - 1; i >= 0; i--) {
            steps.get(i).unmake(project);
            assertEquals(states.get(i), State.of(project), steps.get(i).toString());
        }
        for (int i = 0; i < STEPS; i++) {
            steps.get(i).make(project);
            assertEquals(states.get(i + 1), State.of(project));
        }
    }

    private ProjectStep any(int number, Random random) throws LibraryProblem {
        List<String> there = project.summaries().stream().map(NoticeSummary::id).toList();
        switch (random.nextInt(there.size() > 1 ? 4 : 2)) {
            case 0 -> {
                Notice notice = notices.get(random.nextInt(notices.size()));
                Stamp stamp = new Stamp("d" + number, "李明", Instant.ofEpochMilli(1_000L + number));
                List<Decision> old = project.decisions().all().stream().limit(random.nextInt(2)).toList();
                return new ProjectStep.Deciding("NOTE", List.of(new Noted(stamp, Anchor.of(notice, notice.measures().get(0), List.of()), "注" + number)), old);
            }
            case 1 -> {
                String id = there.get(0);
                return new ProjectStep.Repairs(id, project.takenBack(id), Set.of(new SourceRange(number, number + 1)));
            }
            case 2 -> {
                return new ProjectStep.Removal(Set.of(there.get(random.nextInt(there.size()))), project.choice());
            }
            default -> {
                return new ProjectStep.Replacement(Map.of(there.get(0), there.get(1)), project.choice());
            }
        }
    }

    private ProjectStep removal(int number) {
        return new ProjectStep.Removal(Set.of("id" + number), new ChosenNotices(Set.of(), Optional.empty()));
    }

    private String id(int index) {
        return notices.get(index).id();
    }

    private Set<String> ids(int... indices) {
        Set<String> ids = new HashSet<>();
        for (int index : indices) {
            ids.add(id(index));
        }
        return ids;
    }

    /** All that a step may change. */
    private record State(Set<String> ids, Set<String> ticked, Optional<String> base, Map<String, Set<SourceRange>> takenBack, Decisions decisions,
                         OwnTopics topics) {
        static State of(Project project) throws LibraryProblem {
            Map<String, Set<SourceRange>> takenBack = new TreeMap<>();
            Set<String> ids = new HashSet<>();
            for (NoticeSummary summary : project.summaries()) {
                ids.add(summary.id());
                takenBack.put(summary.id(), project.takenBack(summary.id()));
            }
            return new State(ids, project.ticked(), project.setting(Library.BASE), takenBack, project.decisions(), project.topics());
        }
    }
}
