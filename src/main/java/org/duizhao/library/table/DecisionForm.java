package org.duizhao.library.table;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Answer;
import org.duizhao.decision.Decision.Answered;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Ordered;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Decision.Side;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.NoteSubject;
import org.duizhao.decision.Stamp;

/** A decision as a row has it, without its places. The names of kinds are in files and never change. */
record DecisionForm(String id, String kind, String author, Instant made, String words) {

    private static final String TOGETHER = "together";
    private static final String APART = "apart";
    private static final String NOT_STATED = "not stated";
    private static final String MARKED = "marked";
    private static final String RENAMED = "renamed";
    private static final String NOTED = "noted";
    private static final String ANSWERED = "answered";
    private static final String FILED = "filed";
    private static final String ORDERED = "ordered";
    private static final Set<String> OF_TWO = Set.of(TOGETHER, APART, ORDERED);
    /** Between group and topic, and between the notice that has a gap and the note on it: neither group nor id has one. */
    private static final String BETWEEN = "\n";
    private static final String NOTED_ROW = "noted row";
    private static final String NOTED_NOTICE = "noted notice";
    private static final String NOTED_GAP = "noted gap";

    static DecisionForm of(Decision decision) {
        if (decision instanceof Together) {
            return of(decision, TOGETHER, "");
        }
        if (decision instanceof Apart) {
            return of(decision, APART, "");
        }
        if (decision instanceof NotStated none) {
            return of(none, NOT_STATED, none.notice());
        }
        if (decision instanceof Marked marked) {
            return of(marked, MARKED, marked.mark().name());
        }
        if (decision instanceof Renamed renamed) {
            return of(renamed, RENAMED, renamed.name());
        }
        if (decision instanceof Answered answered) {
            return of(answered, ANSWERED, answered.answer() + " " + answered.question());
        }
        if (decision instanceof Filed filed) {
            return of(filed, FILED, filed.group() + BETWEEN + filed.topic());
        }
        if (decision instanceof Ordered ordered) {
            return of(ordered, ORDERED, ordered.side().name());
        }
        return noted((Noted) decision);
    }

    private static DecisionForm noted(Noted note) {
        if (note.subject() instanceof NoteSubject.Gap gap) {
            return of(note, NOTED_GAP, gap.of() + BETWEEN + note.text());
        }
        return of(note, note.subject().equals(NoteSubject.ROW) ? NOTED_ROW : note.subject().equals(NoteSubject.NOTICE) ? NOTED_NOTICE : NOTED, note.text());
    }

    private static DecisionForm of(Decision decision, String kind, String words) {
        return new DecisionForm(decision.stamp().id(), kind, decision.stamp().author(), decision.stamp().made(), words);
    }

    /** @throws IllegalArgumentException of a kind that this program does not know, or with other places than it has */
    Decision decision(List<Anchor> places) {
        Stamp stamp = new Stamp(id, author, made);
        if (places.size() != (OF_TWO.contains(kind) ? 2 : 1)) {
            throw new IllegalArgumentException(kind + " of " + places.size() + " places");
        }
        Anchor place = places.get(0);
        return switch (kind) {
            case TOGETHER -> new Together(stamp, place, places.get(1));
            case APART -> new Apart(stamp, place, places.get(1));
            case NOT_STATED -> new NotStated(stamp, place, words);
            case MARKED -> new Marked(stamp, place, RowMark.valueOf(words));
            case RENAMED -> new Renamed(stamp, place, words);
            case ANSWERED -> new Answered(stamp, place, words.substring(words.indexOf(' ') + 1), Answer.valueOf(words.substring(0, words.indexOf(' '))));
            case NOTED -> new Noted(stamp, place, words);
            case FILED -> new Filed(stamp, place, first(words), rest(words));
            case ORDERED -> new Ordered(stamp, place, places.get(1), Side.valueOf(words));
            case NOTED_ROW -> new Noted(stamp, place, NoteSubject.ROW, words);
            case NOTED_NOTICE -> new Noted(stamp, place, NoteSubject.NOTICE, words);
            case NOTED_GAP -> new Noted(stamp, place, new NoteSubject.Gap(first(words)), rest(words));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String first(String words) {
        return words.substring(0, words.indexOf(BETWEEN));
    }

    private static String rest(String words) {
        return words.substring(words.indexOf(BETWEEN) + 1);
    }
}
