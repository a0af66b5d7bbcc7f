package org.duizhao.desktop.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.workbench.KeptNotes;

/**
 * A note in the list of all.
 *
 * @param where the notices that it is on, in words
 */
public record NoteLine(Noted note, State state, String where) {

    /** Whether what a note is on is still there. */
    public enum State {
        HOLDING, ORPHAN, AWAY
    }

    /** All notes, the orphans before the rest. @param nameOf the name of a notice by its id */
    static List<NoteLine> of(KeptNotes all, Function<String, String> nameOf) {
        List<NoteLine> lines = new ArrayList<>();
        all.orphans().forEach(note -> lines.add(line(note, State.ORPHAN, nameOf)));
        all.holding().forEach(note -> lines.add(line(note, State.HOLDING, nameOf)));
        all.away().forEach(note -> lines.add(line(note, State.AWAY, nameOf)));
        return lines;
    }

    private static NoteLine line(Noted note, State state, Function<String, String> nameOf) {
        return new NoteLine(note, state, nameOf.apply(note.notice().orElse(note.place().notice())));
    }

    /** What stands where it is on; empty for a whole notice. */
    public String sentence() {
        return note.place().wording().text();
    }

    /** Whether each of these words stands in the note, in what it is on, or in the name of who wrote it. Blanks part them; capitals do not count. */
    public boolean matches(String words) {
        String all = String.join("\n", note.text(), where, sentence(), note.stamp().author()).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
