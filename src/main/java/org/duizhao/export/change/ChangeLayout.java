package org.duizhao.export.change;

import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.behind.LeftBehind;
import org.duizhao.change.behind.Reminder;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.ChangeWords;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays what changed out as a table. What has not changed is counted and not listed; of notices with nothing in common nothing is. */
public final class ChangeLayout {

    private final TextDiff diff;
    private final LeftBehind leftBehind;

    /** @param leftBehind finds what looks out of date in the new notice */
    public ChangeLayout(TextDiff diff, LeftBehind leftBehind) {
        this.diff = diff;
        this.leftBehind = leftBehind;
    }

    /** The table; the title is the settings', or made of the notices. */
    public ChangeTable lay(Changes changes, ExportSettings settings) {
        Messages messages = Messages.of(settings.locale());
        ChangeWords words = new ChangeWords(messages, samePlace(changes));
        List<ChangeLine> lines = changes.changes().stream().filter(change -> change.kind() != ChangeKind.UNCHANGED && !changes.unrelated())
                .map(change -> line(change, words, messages)).toList();
        FrontPage front = new FrontPage(changes, messages, words);
        List<String> heads = List.of(messages.text("change.column.clause"), front.name(changes.old()), front.name(changes.now()),
                messages.text("change.column.explanation"), messages.text("change.column.remark"));
        String title = settings.title() == null ? front.title() : settings.title();
        List<String> reminders = leftBehind.find(changes, List.of()).stream().filter(reminder -> reminder.kind() != Reminder.Kind.DROPPED && !changes.unrelated())
                .map(reminder -> reminder(reminder, words, messages)).toList();
        return new ChangeTable(new ChangeTable.Front(title, front.summary(), front.findings(lines), reminders, front.notes()), heads, lines);
    }

    private static boolean samePlace(Changes changes) {
        return changes.old().place().equals(changes.now().place());
    }

    private static String reminder(Reminder reminder, ChangeWords words, Messages messages) {
        String why = reminder.instead().isEmpty() ? words.of(reminder.kind()) : messages.text("reminder.instead", words.of(reminder.kind()), reminder.instead());
        return messages.text("reminder.line", words.clause(reminder.measure()), reminder.text(), why);
    }

    private ChangeLine line(Change change, ChangeWords words, Messages messages) {
        List<Piece> pieces = change.linked() ? diff.mark(change.oldText(), change.newText()).pieces() : List.of();
        String remark = change.unsure() ? messages.text("export.unsure") : change.told() ? messages.text("export.byHand") : "";
        return new ChangeLine(sort(change, words, messages), clause(change, words), side(change.oldText(), pieces, Mark.MISSING),
                side(change.newText(), pieces, Mark.ADDED), words.sentence(change, pieces), remark);
    }

    private static ChangeLine.Sort sort(Change change, ChangeWords words, Messages messages) {
        return new ChangeLine.Sort(change, words.kind(change.kind()),
                change.badges().stream().map(words::chip).collect(Collectors.joining(messages.text("change.and"))));
    }

    private static String clause(Change change, ChangeWords words) {
        List<Measure> stands = change.now().isEmpty() ? change.old() : change.now();
        return words.clause(stands.get(0));
    }

    /** One side of the marked text. */
    static List<Piece> side(String text, List<Piece> pieces, Mark own) {
        if (text.isEmpty()) {
            return List.of();
        }
        return pieces.isEmpty() ? List.of(new Piece(Mark.SAME, text))
                : pieces.stream().filter(piece -> piece.mark() == Mark.SAME || piece.mark() == own).toList();
    }
}
