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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays what changed out as a table. What has not changed is counted and not listed; of notices with nothing in common nothing is. */
public final class ChangeLayout {

    private final TextDiff diff;
    private final Function<Changes, List<Looked>> looks;

    /** @param leftBehind finds what looks out of date in the new notice; nobody has said anything of it */
    public ChangeLayout(TextDiff diff, LeftBehind leftBehind) {
        this(diff, changes -> leftBehind.find(changes, List.of()).stream().map(Looked::open).toList());
    }

    private ChangeLayout(TextDiff diff, Function<Changes, List<Looked>> looks) {
        this.diff = diff;
        this.looks = looks;
    }

    /** The same, where a person has looked at what was left behind. */
    public ChangeLayout with(List<Looked> looked) {
        return new ChangeLayout(diff, changes -> looked);
    }

    /** What should be looked at, and what was said of it. */
    public List<Looked> looked(Changes changes) {
        return looks.apply(changes);
    }

    /** The table; the title is the settings', or made of the notices. */
    public ChangeTable lay(Changes changes, ExportSettings settings) {
        Messages messages = Messages.of(settings.locale());
        ChangeWords words = new ChangeWords(messages, samePlace(changes));
        List<Looked> looked = looked(changes);
        List<ChangeLine> lines = changes.changes().stream().filter(change -> change.kind() != ChangeKind.UNCHANGED && !changes.unrelated())
                .map(change -> line(change, said(change, looked, messages), words, messages)).toList();
        FrontPage front = new FrontPage(changes, messages, words);
        List<String> heads = List.of(messages.text("change.column.clause"), front.name(changes.old()), front.name(changes.now()),
                messages.text("change.column.explanation"), messages.text("change.column.remark"));
        String title = settings.title() == null ? front.title() : settings.title();
        List<String> reminders = looked.stream().filter(one -> one.reminder().kind() != Reminder.Kind.DROPPED && !changes.unrelated())
                .map(one -> reminder(one, words, messages)).toList();
        return new ChangeTable(new ChangeTable.Front(title, front.summary(), front.findings(lines), reminders, front.notes(lines)), heads, lines);
    }

    private static boolean samePlace(Changes changes) {
        return changes.old().place().equals(changes.now().place());
    }

    private static String reminder(Looked one, ChangeWords words, Messages messages) {
        Reminder reminder = one.reminder();
        String why = reminder.instead().isEmpty() ? words.of(reminder.kind()) : messages.text("reminder.instead", words.of(reminder.kind()), reminder.instead());
        String said = one.said(messages);
        return messages.text("reminder.line", words.clause(reminder.measure()), reminder.text(), said.isEmpty() ? why : messages.text("reminder.said", why, said));
    }

    /** What a person said of the measures that are gone; empty for all others, of which the page in front tells. */
    private static List<String> said(Change change, List<Looked> looked, Messages messages) {
        return change.kind() != ChangeKind.DELETED ? List.of() : looked.stream()
                .filter(one -> one.reminder().kind() == Reminder.Kind.DROPPED && change.old().contains(one.reminder().measure()))
                .map(one -> one.said(messages)).filter(said -> !said.isEmpty()).toList();
    }

    private ChangeLine line(Change change, List<String> said, ChangeWords words, Messages messages) {
        List<Piece> pieces = change.linked() ? diff.mark(change.oldText(), change.newText()).pieces() : List.of();
        List<String> remarks = new ArrayList<>(said);
        if (change.unsure() || change.told()) {
            remarks.add(0, messages.text(change.unsure() ? "export.unsure" : "export.byHand"));
        }
        String remark = String.join(messages.text("change.separator"), remarks);
        return new ChangeLine(sort(change, words, messages), words.clauses(change), side(change.oldText(), pieces, Mark.MISSING),
                side(change.newText(), pieces, Mark.ADDED), words.sentence(change, pieces), remark);
    }

    private static ChangeLine.Sort sort(Change change, ChangeWords words, Messages messages) {
        return new ChangeLine.Sort(change, words.kind(change.kind()),
                change.badges().stream().map(words::chip).collect(Collectors.joining(messages.text("change.and"))));
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
