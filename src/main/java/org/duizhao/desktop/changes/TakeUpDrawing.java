package org.duizhao.desktop.changes;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.change.badge.Badge;
import org.duizhao.change.level.TakeUp;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.desktop.changes.model.TakeUpRow;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.words.ChangeWords;

/** Draws a row of ours held against the superior's: the superior's on the left, how ours stands to it in the middle, ours on the right. */
final class TakeUpDrawing {

    private final ChangeWords words;
    private final boolean superior;
    private final Zoom zoom;

    /** @param superior whether the left one is the superior's, and not a neighbour's */
    TakeUpDrawing(ChangeWords words, boolean superior, Zoom zoom) {
        this.words = words;
        this.superior = superior;
        this.zoom = zoom;
    }

    Region of(TakeUpRow row) {
        if (row instanceof TakeUpRow.Head head) {
            MarkedFlow flow = MarkedFlow.plain(head.heading().cited(), List.of());
            flow.getStyleClass().add("change-heading");
            return level(head.ours() ? RowDrawing.side() : RowDrawing.side(flow), new VBox(), head.ours() ? RowDrawing.side(flow) : RowDrawing.side());
        }
        TakeUpRow.Text text = (TakeUpRow.Text) row;
        TakeUp takeUp = text.takeUp();
        String style = switch (takeUp.stance()) {
            case LACKING -> "whole-gone";
            case OWN -> "whole-added";
            default -> "reworded";
        };
        return level(RowDrawing.side(takeUp.above() == null ? List.of() : List.of(takeUp.above()), text.pieces(), Mark.MISSING, style), gutter(takeUp),
                RowDrawing.side(takeUp.ours(), text.pieces(), Mark.ADDED, style));
    }

    private Region level(Region left, Region middle, Region right) {
        return new LevelRow(left, middle, right, RowDrawing.gutterWidth(zoom));
    }

    private VBox gutter(TakeUp takeUp) {
        Label sign = new Label(switch (takeUp.stance()) {
            case TAKEN_UP -> "＝";
            case LAXER -> "▽";
            case STRICTER -> "▲";
            case MIXED -> "≈";
            case LACKING -> "－";
            case OWN -> "＋";
        });
        String style = switch (takeUp.stance()) {
            case LACKING -> "deleted";
            case OWN -> "added";
            case TAKEN_UP -> "unchanged";
            default -> "modified";
        };
        sign.getStyleClass().addAll("change-sign", "sign-" + style);
        Label stance = chip(words.of(takeUp.stance(), superior));
        stance.getStyleClass().add("stance-" + takeUp.stance().name().toLowerCase(Locale.ROOT));
        VBox gutter = new VBox(sign, stance);
        takeUp.meanings().stream().flatMap(meaning -> meaning.badges().stream()).distinct().filter(badge -> !badge.isTrifle()).sorted()
                .map(this::badge).forEach(gutter.getChildren()::add);
        gutter.getStyleClass().add("change-gutter");
        return gutter;
    }

    private Label badge(Badge badge) {
        return chip(words.chip(badge));
    }

    private static Label chip(String text) {
        Label chip = new Label(text);
        chip.setWrapText(true);
        chip.getStyleClass().add("change-badge");
        return chip;
    }
}
