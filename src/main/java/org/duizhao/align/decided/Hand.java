package org.duizhao.align.decided;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Stamp;

/**
 * What a person decided of a row, each with who and when; the latest where it was decided more than once.
 *
 * @param linked by the ids of notices, that what they say belongs here
 * @param parted what was taken out of another row and stands here for that, by the ids of notices
 * @param none   of which notices it is confirmed that they state nothing of the matter
 * @param row    of the row as a whole
 * @param notes  in the order in which they were written
 */
public record Hand(SortedMap<String, Stamp> linked, SortedMap<String, Stamp> parted, SortedMap<String, Stamp> none, OfRow row, List<Noted> notes) {

    /** Nothing was decided. */
    public static final Hand NONE = new Hand(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), OfRow.NONE, List.of());

    /**
     * What a person decided of a row as a whole.
     *
     * @param marks   that it was looked at, that it matters
     * @param renamed who named it
     * @param filed   who put it under its topic
     * @param ordered who gave it its place among the rows of its topic
     */
    public record OfRow(Map<RowMark, Stamp> marks, Optional<Stamp> renamed, Optional<Stamp> filed, Optional<Stamp> ordered) {

        /** Nothing. */
        public static final OfRow NONE = new OfRow(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

        public OfRow {
            marks = Map.copyOf(marks);
        }
    }

    public Hand {
        linked = Collections.unmodifiableSortedMap(new TreeMap<>(linked));
        parted = Collections.unmodifiableSortedMap(new TreeMap<>(parted));
        none = Collections.unmodifiableSortedMap(new TreeMap<>(none));
        notes = List.copyOf(notes);
    }

    /** That the row was looked at, that it matters. */
    public Map<RowMark, Stamp> marks() {
        return row.marks();
    }

    /** Whether a person looked at the links of the row, or signed it off. */
    public boolean ofLinks() {
        return !linked.isEmpty() || !parted.isEmpty() || marks().containsKey(RowMark.SIGNED_OFF);
    }

    /** The notes on what a notice shows here, or on its gap. @param noticeId an empty one for the notes on the row */
    public List<Noted> notes(String noticeId) {
        return notes.stream().filter(note -> note.notice().orElse("").equals(noticeId)).toList();
    }

    /** The same with these notes in place of its own. */
    public Hand with(List<Noted> others) {
        return new Hand(linked, parted, none, row, others);
    }

    /** Who put or confirmed what a notice says here, or that it says nothing; empty where nobody did. */
    public Optional<Stamp> cell(String noticeId) {
        return Optional.ofNullable(linked.get(noticeId)).or(() -> Optional.ofNullable(parted.get(noticeId))).or(() -> Optional.ofNullable(none.get(noticeId)));
    }
}
