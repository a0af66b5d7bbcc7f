package org.duizhao.decision;

import java.util.List;
import java.util.Optional;

/** What a person decided. Rows have no names that last: a row is meant by a place that it shows. */
public sealed interface Decision {

    Stamp stamp();

    /** The places that it is of. */
    List<Anchor> places();

    /** The same decision of other places, as many. */
    Decision at(List<Anchor> places);

    /** Two places state the same matter, and stand in one row: the one goes where the other is. */
    record Together(Stamp stamp, Anchor one, Anchor other) implements Decision {
        @Override
        public List<Anchor> places() {
            return List.of(one, other);
        }

        @Override
        public Together at(List<Anchor> places) {
            return new Together(stamp, places.get(0), places.get(1));
        }
    }

    /** They do not, and never stand in one row; the first is the one that has to go. */
    record Apart(Stamp stamp, Anchor one, Anchor other) implements Decision {
        @Override
        public List<Anchor> places() {
            return List.of(one, other);
        }

        @Override
        public Apart at(List<Anchor> places) {
            return new Apart(stamp, places.get(0), places.get(1));
        }
    }

    /** A notice states nothing of a matter: 确认未见规定. @param notice its id */
    record NotStated(Stamp stamp, Anchor row, String notice) implements Decision {
        @Override
        public List<Anchor> places() {
            return List.of(row);
        }

        @Override
        public NotStated at(List<Anchor> places) {
            return new NotStated(stamp, places.get(0), notice);
        }
    }

    /** A mark on a row. */
    record Marked(Stamp stamp, Anchor row, RowMark mark) implements Decision {
        @Override
        public List<Anchor> places() {
            return List.of(row);
        }

        @Override
        public Marked at(List<Anchor> places) {
            return new Marked(stamp, places.get(0), mark);
        }
    }

    /** What a row is called. */
    record Renamed(Stamp stamp, Anchor row, String name) implements Decision {
        @Override
        public List<Anchor> places() {
            return List.of(row);
        }

        @Override
        public Renamed at(List<Anchor> places) {
            return new Renamed(stamp, places.get(0), name);
        }
    }

    /** A row stands under another topic. @param group the part of the codebook that the topic is in @param topic its name */
    record Filed(Stamp stamp, Anchor row, String group, String topic) implements Decision {
        @Override
        public List<Anchor> places() {
            return List.of(row);
        }

        @Override
        public Filed at(List<Anchor> places) {
            return new Filed(stamp, places.get(0), group, topic);
        }
    }

    /** A row stands next to another of its topic. */
    record Ordered(Stamp stamp, Anchor row, Anchor neighbour, Side side) implements Decision {
        @Override
        public List<Anchor> places() {
            return List.of(row, neighbour);
        }

        @Override
        public Ordered at(List<Anchor> places) {
            return new Ordered(stamp, places.get(0), places.get(1), side);
        }
    }

    /**
     * A note.
     *
     * @param place   by which what it is on is found again
     * @param subject what it is on
     * @param text    as it was written, maybe in several lines; never blank
     */
    record Noted(Stamp stamp, Anchor place, NoteSubject subject, String text) implements Decision {

        /** A note on what a notice says in a row: the sentence at that place. */
        public Noted(Stamp stamp, Anchor place, String text) {
            this(stamp, place, NoteSubject.CELL, text);
        }

        /** The id of the notice that it is on, as a whole or in one row; empty for a note on a row. */
        public Optional<String> notice() {
            return subject.notice(place);
        }

        @Override
        public List<Anchor> places() {
            return List.of(place);
        }

        @Override
        public Noted at(List<Anchor> places) {
            return new Noted(stamp, places.get(0), subject, text);
        }
    }

    /**
     * An answer to a question that the program asks of a place, such as whether a year in it is out of date.
     *
     * @param question which; the same place may be asked several
     */
    record Answered(Stamp stamp, Anchor place, String question, Answer answer) implements Decision {
        @Override
        public List<Anchor> places() {
            return List.of(place);
        }

        @Override
        public Answered at(List<Anchor> places) {
            return new Answered(stamp, places.get(0), question, answer);
        }
    }

    /** What a person says to a question. */
    enum Answer {
        /** It was seen to. */
        DONE,
        /** It is right as it is. */
        KEPT
    }

    /** Where a row stands beside its neighbour. */
    enum Side {
        BEFORE, AFTER
    }

    /** What a row is marked as. */
    enum RowMark {
        /** A person has looked at it: 已核. */
        SIGNED_OFF,
        /** It matters: ★. */
        STARRED
    }
}
