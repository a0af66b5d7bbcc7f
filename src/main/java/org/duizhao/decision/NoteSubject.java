package org.duizhao.decision;

import java.util.Optional;

/** What a note is on. */
public sealed interface NoteSubject {

    /** What a notice says in a row: the note goes where the sentence goes. */
    NoteSubject CELL = new Cell();
    /** The row in which the sentence stands. */
    NoteSubject ROW = new Row();
    /** The notice as a whole, see {@link Anchor#whole}. */
    NoteSubject NOTICE = new Whole();

    /** The id of the notice that is meant, in a row or as a whole; empty where a row is. @param place of the note */
    Optional<String> notice(Anchor place);

    /** See {@link #CELL}. */
    record Cell() implements NoteSubject {
        @Override
        public Optional<String> notice(Anchor place) {
            return Optional.of(place.notice());
        }
    }

    /** See {@link #ROW}. */
    record Row() implements NoteSubject {
        @Override
        public Optional<String> notice(Anchor place) {
            return Optional.empty();
        }
    }

    /** See {@link #NOTICE}. */
    record Whole() implements NoteSubject {
        @Override
        public Optional<String> notice(Anchor place) {
            return Optional.of(place.notice());
        }
    }

    /** The empty cell of a notice in the row in which the sentence of another stands. @param of the id of the notice that shows nothing there */
    record Gap(String of) implements NoteSubject {
        @Override
        public Optional<String> notice(Anchor place) {
            return Optional.of(of);
        }
    }
}
