package org.duizhao.desktop.changes;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.change.Change;
import org.duizhao.change.badge.Badge;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.ChangeWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Draws a row: what stands on both sides and, in the gutter, what became of it. */
final class RowDrawing {

    /** In px at zoom 1: six hanzi of a badge. */
    private static final double GUTTER = 112;
    /** Below it a person should look at a link. */
    private static final double SURE = 0.6;
    /** In px: some thirty characters a line, as it looks well. */
    private static final double TOOLTIP_WIDTH = 420;
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final PseudoClass READABLE = PseudoClass.getPseudoClass("readable");

    private final Phrases phrases;
    private final ChangeWords words;
    private final Zoom zoom;
    private final Consumer<ChangeRow> jump;

    /** @param jump leads from one end of a move to the other */
    RowDrawing(Phrases phrases, ChangeWords words, Zoom zoom, Consumer<ChangeRow> jump) {
        this.phrases = phrases;
        this.words = words;
        this.zoom = zoom;
        this.jump = jump;
    }

    /** The row as a region; the user data of each text is its measure. */
    Region of(ChangeRow row) {
        if (row instanceof ChangeRow.Section section) {
            return section(section);
        }
        return row instanceof ChangeRow.Text text ? text(text) : movedAway((ChangeRow.MovedAway) row);
    }

    /** How wide the gutter is, in px. */
    double gutterWidth() {
        return GUTTER * zoom.scale();
    }

    private Region section(ChangeRow.Section section) {
        Heading old = section.heading().old();
        Heading now = section.heading().now();
        String sign = !section.differs() ? "" : old == null ? "＋" : now == null ? "－" : section.heading().moved() ? "⇄" : "≈";
        VBox gutter = gutter(sign, old == null ? "added" : now == null ? "deleted" : "modified");
        LevelRow row = new LevelRow(heading(old), gutter, heading(now), gutterWidth());
        row.getStyleClass().add("change-section");
        return row;
    }

    private static Region heading(Heading heading) {
        return heading == null ? side() : side(MarkedFlow.plain(heading.cited(), List.of()));
    }

    private Region text(ChangeRow.Text row) {
        Change change = row.change();
        VBox gutter = gutter(sign(change.kind()), style(change.kind()));
        if (change.kind() == ChangeKind.SPLIT || change.kind() == ChangeKind.MERGED) {
            gutter.getChildren().add(chip(words.kind(change.kind())));
        }
        gutter.getChildren().addAll(change.badges().stream().map(this::badge).toList());
        if (change.linked() && change.sure() < SURE) {
            Label unsure = new Label(phrases.say("changes.unsure"));
            unsure.getStyleClass().add("change-unsure");
            gutter.getChildren().add(unsure);
            gutter.pseudoClassStateChanged(UNSURE, true);
        }
        if (change.kind().isMoved()) {
            gutter.getChildren().add(jump("changes.from", change.old().get(0), row));
        }
        String sentence = words.sentence(change, row.pieces());
        if (!sentence.isEmpty()) {
            Tooltip tip = new Tooltip(sentence);
            tip.setWrapText(true);
            tip.setMaxWidth(TOOLTIP_WIDTH);
            Tooltip.install(gutter, tip);
        }
        String whole = change.linked() ? change.kind() == ChangeKind.UNCHANGED ? "unchanged" : "reworded"
                : change.old().isEmpty() ? "whole-added" : "whole-gone";
        return new LevelRow(side(change.old(), SideTexts.of(change.old(), row.pieces(), Mark.MISSING), whole), gutter,
                side(change.now(), SideTexts.of(change.now(), row.pieces(), Mark.ADDED), whole), gutterWidth());
    }

    private Region movedAway(ChangeRow.MovedAway row) {
        Change change = row.change();
        VBox gutter = gutter("⇄", "moved");
        gutter.getChildren().add(jump("changes.to", change.now().get(0), row));
        return new LevelRow(side(change.old(), SideTexts.of(change.old(), List.of(), Mark.MISSING), "unchanged"), gutter, side(), gutterWidth());
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

    private static String style(ChangeKind kind) {
        return kind.isMoved() ? "moved" : kind.code();
    }

    private VBox gutter(String sign, String style) {
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

    private static Label chip(String text) {
        Label chip = new Label(text);
        chip.setWrapText(true);
        chip.getStyleClass().add("change-badge");
        return chip;
    }

    private Hyperlink jump(String key, Measure other, ChangeRow from) {
        Hyperlink link = new Hyperlink(phrases.say(key, words.clause(other)));
        link.getStyleClass().add("change-jump");
        link.setOnAction(event -> jump.accept(from));
        return link;
    }

    private static Region side(List<Measure> measures, List<List<Run>> texts, String style) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                Region line = new Region();
                line.getStyleClass().add("change-separator");
                nodes.add(line);
            }
            MarkedFlow flow = new MarkedFlow(texts.get(i), List.of());
            flow.getStyleClass().add(style);
            flow.setUserData(measures.get(i));
            nodes.add(flow);
        }
        VBox side = side(nodes.toArray(Node[]::new));
        side.pseudoClassStateChanged(READABLE, !nodes.isEmpty());
        return side;
    }

    private static VBox side(Node... nodes) {
        VBox side = new VBox(nodes);
        side.getStyleClass().add("change-side");
        return side;
    }
}
