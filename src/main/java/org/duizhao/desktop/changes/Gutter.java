package org.duizhao.desktop.changes;

import org.duizhao.desktop.changes.model.ChangeRow;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.duizhao.change.Change;
import org.duizhao.change.badge.Badge;
import org.duizhao.change.badge.Meaning;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.ChangeWords;

import java.util.Locale;
import java.util.function.Consumer;

/** What stands between both sides: a sign, what the change means, and the way to the other end of a move. */
final class Gutter {

    /** In px: some thirty characters a line, as it looks well. */
    private static final double TOOLTIP_WIDTH = 420;
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

    private final Phrases phrases;
    private final ChangeWords words;
    private final Consumer<ChangeRow> jump;

    /** @param jump leads from one end of a move to the other */
    Gutter(Phrases phrases, ChangeWords words, Consumer<ChangeRow> jump) {
        this.phrases = phrases;
        this.words = words;
        this.jump = jump;
    }

    VBox of(ChangeRow.Section section) {
        boolean come = section.heading().old() == null;
        boolean gone = section.heading().now() == null;
        String sign = !section.differs() ? "" : come ? "＋" : gone ? "－" : section.heading().moved() ? "⇄" : "≈";
        return box(sign, come ? "added" : gone ? "deleted" : "modified");
    }

    VBox of(ChangeRow.Text row) {
        Change change = row.change();
        ChangeKind kind = change.kind();
        VBox gutter = box(sign(kind), kind.isMoved() ? "moved" : kind.code());
        if (kind == ChangeKind.SPLIT || kind == ChangeKind.MERGED) {
            gutter.getChildren().add(chip(words.kind(kind)));
        }
        gutter.getChildren().addAll(change.badges().stream().map(this::badge).toList());
        change.meanings().forEach(meaning -> addWords(meaning, gutter));
        if (change.unsure() || change.told()) {
            Label state = new Label(phrases.say(change.told() ? "matrix.byHand" : "changes.unsure"));
            state.getStyleClass().add(change.told() ? "change-told" : "change-unsure");
            gutter.getChildren().add(state);
            gutter.pseudoClassStateChanged(UNSURE, change.unsure());
        }
        if (kind.isMoved()) {
            gutter.getChildren().add(jump("changes.from", change.old().get(0), row));
        }
        String sentence = words.sentence(change, row.pieces());
        if (!sentence.isEmpty()) {
            Tooltip tip = new Tooltip(sentence);
            tip.setWrapText(true);
            tip.setMaxWidth(TOOLTIP_WIDTH);
            Tooltip.install(gutter, tip);
        }
        return gutter;
    }

    VBox of(ChangeRow.MovedAway row) {
        VBox gutter = box(sign(ChangeKind.MOVED), "moved");
        gutter.getChildren().add(jump("changes.to", row.change().now().get(0), row));
        return gutter;
    }

    private static String sign(ChangeKind kind) {
        return switch (kind) {
            case UNCHANGED -> "＝";
            case MODIFIED, SPLIT, MERGED -> "≈";
            case MOVED, MOVED_MODIFIED -> "⇄";
            case ADDED -> "＋";
            case DELETED -> "－";
        };
    }

    private static VBox box(String sign, String style) {
        Label label = new Label(sign);
        label.getStyleClass().addAll("change-sign", "sign-" + style);
        VBox gutter = new VBox(label);
        gutter.getStyleClass().add("change-gutter");
        return gutter;
    }

    private Label badge(Badge badge) {
        Label chip = chip(words.chip(badge));
        chip.getStyleClass().add(badge.isTrifle() ? "badge-trifle" : "badge-" + badge.name().toLowerCase(Locale.ROOT));
        return chip;
    }

    /** The words of duty themselves, where both notices have one: 应当→可以. */
    private static void addWords(Meaning meaning, VBox gutter) {
        if (meaning instanceof Meaning.Duty duty && duty.shift().old().word() != null && duty.shift().now().word() != null) {
            gutter.getChildren().add(chip(duty.shift().old().word() + "→" + duty.shift().now().word()));
        }
    }

    private static Label chip(String text) {
        Label chip = new Label(text);
        chip.setWrapText(true);
        chip.getStyleClass().add("change-badge");
        return chip;
    }

    private Hyperlink jump(String key, Measure other, ChangeRow from) {
        Hyperlink link = new Hyperlink(phrases.say(key, words.clause(other)));
        link.setWrapText(true);
        link.getStyleClass().add("change-jump");
        link.setOnAction(event -> jump.accept(from));
        return link;
    }
}
