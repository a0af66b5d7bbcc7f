package org.duizhao.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decisions;
import org.duizhao.decision.Decisions.Standing;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.notice.Notice;

/**
 * All notes of a project, each in one of the three, in the order in which they were written.
 *
 * @param holding what they are on is there: with its place as it is now
 * @param orphans the notice is there, the sentence is not: to be reviewed
 * @param away    the notice is not there, as one in the bin
 * @param notices that the holding ones are on, by their ids
 */
public record KeptNotes(List<Noted> holding, List<Noted> orphans, List<Noted> away, Map<String, Notice> notices) {

    public KeptNotes {
        holding = List.copyOf(holding);
        orphans = List.copyOf(orphans);
        away = List.copyOf(away);
        notices = Map.copyOf(notices);
    }

    /** Those of a project as they are now. Slow: for the background. */
    public static KeptNotes in(Project project) throws LibraryProblem {
        Decisions notes = project.decisions().only(Noted.class);
        return of(notes, project.there(notes.notices()));
    }

    /** @param notices at least those that notes are on, as far as they are there */
    private static KeptNotes of(Decisions notes, Collection<Notice> notices) {
        Standing standing = notes.of(notices);
        List<Noted> holding = noted(standing.holding());
        Set<String> told = Stream.concat(standing.holding().stream(), standing.orphans().stream()).map(note -> note.stamp().id()).collect(Collectors.toSet());
        return new KeptNotes(holding, noted(standing.orphans()), noted(notes.all()).stream().filter(note -> !told.contains(note.stamp().id())).toList(),
                notices.stream().collect(Collectors.toMap(Notice::id, notice -> notice)));
    }

    private static List<Noted> noted(List<? extends Decision> decisions) {
        return decisions.stream().map(Noted.class::cast).toList();
    }
}
