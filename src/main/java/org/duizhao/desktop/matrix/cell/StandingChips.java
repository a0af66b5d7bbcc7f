package org.duizhao.desktop.matrix.cell;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.OfficeChip;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.figure.Standing;
import org.duizhao.words.Messages;
import org.duizhao.words.StandingWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws figures, and how they stand to the base's, as chips, and who sees to it: ≥1次/月 · 6月底前 ▽放宽 · 责任：县财政局. */
final class StandingChips {

    /** Between two chips, in px; of the grid. */
    private static final double GAP = 4;
    /** More than a person takes in under one cell. */
    private static final int MOST = 6;

    private final StandingWords words;
    private final OfficeChip offices;

    StandingChips(Phrases phrases) {
        this.offices = new OfficeChip(phrases);
        this.words = new StandingWords(Messages.of(phrases.locale()));
    }

    /**
     * One chip for all that say the same of different subjects; what each is of stands in its tooltip.
     *
     * @param responsible who sees to it; the last chip, and none where nobody is named
     */
    Region chips(List<Standing> standings, List<String> responsible) {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (Standing standing : standings.subList(0, Math.min(MOST, standings.size()))) {
            Label label = labels.computeIfAbsent(words.of(standing), text -> label(text, style(standing)));
            String before = label.getTooltip() == null ? "" : label.getTooltip().getText() + "\n";
            label.setTooltip(new Tooltip(before + words.explained(standing)));
        }
        FlowPane pane = new FlowPane(GAP, GAP);
        pane.getChildren().setAll(labels.values());
        if (!responsible.isEmpty()) {
            pane.getChildren().add(offices.of(responsible));
        }
        return pane;
    }

    private static String style(Standing standing) {
        if (!(standing instanceof Standing.Figure figure)) {
            return "chip-strength";
        }
        if (figure.verdict() == null) {
            return "chip-figure";
        }
        return switch (figure.verdict().outcome()) {
            case STRICTER -> "chip-stricter";
            case LOOSER -> "chip-looser";
            case NOT_COMPARABLE -> "chip-not-comparable";
            case EQUAL -> "chip-figure";
        };
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("chip", styleClass);
        return label;
    }
}
