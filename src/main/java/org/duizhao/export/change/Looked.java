package org.duizhao.export.change;

import org.duizhao.change.behind.Reminder;
import org.duizhao.decision.Decision.Answered;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Stamp;
import org.duizhao.export.table.TableNotes;
import org.duizhao.words.Messages;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person should look at before the new notice goes out, and what a person said of it.
 *
 * @param answer empty where nobody has answered yet
 * @param note   on its sentence
 */
public record Looked(Reminder reminder, Optional<Answered> answer, Optional<Noted> note) {

    /** What nobody has looked at. */
    public static Looked open(Reminder reminder) {
        return new Looked(reminder, Optional.empty(), Optional.empty());
    }

    /** What was answered and noted, by whom and when; empty where nothing was. */
    String said(Messages messages) {
        List<String> parts = new ArrayList<>();
        answer.ifPresent(one -> parts.add(signed(messages.text("reminder.answer." + one.answer()), one.stamp(), messages)));
        note.ifPresent(one -> parts.add(signed(one.text(), one.stamp(), messages)));
        return String.join(messages.text("change.separator"), parts);
    }

    private static String signed(String words, Stamp by, Messages messages) {
        return messages.text("export.note", words, by.author(), DateTimeFormatter.ISO_LOCAL_DATE.format(by.made().atOffset(TableNotes.ZONE)));
    }
}
