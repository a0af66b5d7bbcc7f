package org.duizhao.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.change.Changes;
import org.duizhao.change.behind.Reminder;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Answered;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.NoteSubject;
import org.duizhao.decision.Sentences;
import org.duizhao.decision.Stamp;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.Span;

/**
 * Something that was left behind from one notice to another, with what a person said of it.
 *
 * @param answer empty where nobody has answered yet
 * @param note   on its sentence; the last one where there are several
 */
public record Reviewed(Reminder reminder, Optional<Answered> answer, Optional<Noted> note) {

    /** Whether the sentence in question is the old notice's. */
    public boolean ofOld() {
        return reminder.kind() == Reminder.Kind.DROPPED;
    }

    /** An answer to it. */
    public Answered answered(Stamp stamp, Changes changes, Decision.Answer answer) {
        return new Answered(stamp, Anchor.of(notice(changes), reminder.measure(), List.of(reminder.span())), reminder.kind().name(), answer);
    }

    /** A note on its sentence. */
    public Noted noted(Stamp stamp, Changes changes, String text) {
        return new Noted(stamp, Anchor.of(notice(changes), reminder.measure(), List.of()), text);
    }

    private Notice notice(Changes changes) {
        return ofOld() ? changes.old() : changes.now();
    }

    /** @param decisions that hold for the two notices as they are now, in the order in which they were made */
    static List<Reviewed> of(List<Reminder> reminders, Changes changes, List<Decision> decisions) {
        Map<Asked, Answered> answers = new HashMap<>();
        Map<Asked, Noted> notes = new HashMap<>();
        Map<String, Sentences> sentences = Map.of(changes.old().id(), new Sentences(changes.old()), changes.now().id(), new Sentences(changes.now()));
        for (Decision decision : decisions) {
            if (decision instanceof Answered answer) {
                asked(sentences, answer.place(), answer.question()).ifPresent(asked -> answers.put(asked, answer));
            } else if (decision instanceof Noted note && note.subject().equals(NoteSubject.CELL)) {
                asked(sentences, note.place(), "").ifPresent(asked -> notes.put(asked.whole(), note));
            }
        }
        List<Reviewed> all = new ArrayList<>();
        for (Reminder reminder : reminders) {
            Reviewed open = new Reviewed(reminder, Optional.empty(), Optional.empty());
            Anchor place = Anchor.of(open.notice(changes), reminder.measure(), List.of(reminder.span()));
            Asked asked = new Asked(place.notice(), reminder.measure().id(), place.parts(), reminder.kind().name());
            all.add(new Reviewed(reminder, Optional.ofNullable(answers.get(asked)), Optional.ofNullable(notes.get(asked.whole()))));
        }
        return all;
    }

    /** A question of a place. @param question empty for a note */
    private record Asked(String notice, String measure, List<Span> parts, String question) {

        /** A note is of the whole sentence, whatever is asked in it. */
        private Asked whole() {
            return new Asked(notice, measure, List.of(), "");
        }
    }

    private static Optional<Asked> asked(Map<String, Sentences> sentences, Anchor place, String question) {
        return Optional.ofNullable(sentences.get(place.notice())).flatMap(of -> of.measure(place))
                .map(measure -> new Asked(place.notice(), measure.id(), place.parts(), question));
    }
}
