package org.duizhao.desktop.matrix;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.extract.comparison.Verdict.Outcome;
import org.duizhao.notice.Requirement;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

import java.util.List;
import java.util.Locale;

/** Draws chips: ≥1次/月 · 6月底前 ▽放宽. */
final class ChipFactory {

    private static final double GAP = 4;

    private final Phrases phrases;
    private final RequirementWords words;

    ChipFactory(Phrases phrases) {
        this.phrases = phrases;
        this.words = new RequirementWords(Messages.of(phrases.locale()));
    }

    Region chips(List<Chip> chips) {
        FlowPane pane = new FlowPane(GAP, GAP);
        chips.forEach(chip -> pane.getChildren().add(chip(chip)));
        return pane;
    }

    private Label chip(Chip chip) {
        if (chip instanceof Chip.Strength strength) {
            return label(strength.base().word() + "→" + strength.here().word(), "chip-strength");
        }
        Chip.Figure figure = (Chip.Figure) chip;
        String text = words.figure(figure.requirement());
        boolean changed = figure.verdict() != null && figure.verdict().outcome() != Outcome.EQUAL;
        if (!changed) {
            return label(text, "chip-figure");
        }
        String outcome = figure.verdict().outcome().name();
        Label label = label(text + " " + phrases.say("chip." + outcome), "chip-" + outcome.toLowerCase(Locale.ROOT).replace('_', '-'));
        label.setTooltip(new Tooltip(phrases.say("chip.because", said(figure.against()), said(figure.requirement()),
                phrases.say("chip.reason." + figure.verdict().reason()))));
        return label;
    }

    private String said(Requirement requirement) {
        String figure = words.figure(requirement);
        return (requirement.actor() == null ? "" : requirement.actor() + " ") + (figure.isEmpty() ? requirement.text() : figure);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("chip", styleClass);
        return label;
    }
}
