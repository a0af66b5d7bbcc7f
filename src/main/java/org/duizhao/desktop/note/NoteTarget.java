package org.duizhao.desktop.note;

import java.util.List;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.NoteSubject;

/**
 * What a note can be written on.
 *
 * @param place   by which it is found again
 * @param subject cell, gap, row or notice
 * @param title   what a person knows it by
 * @param notes   those that are on it, in the order in which they were written
 */
public record NoteTarget(Anchor place, NoteSubject subject, String title, List<Noted> notes) {

    public NoteTarget {
        notes = List.copyOf(notes);
    }
}
