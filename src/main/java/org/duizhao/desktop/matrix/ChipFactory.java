package org.duizhao.desktop.matrix;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.extract.comparison.Verdict.Outcome;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws chips: ≥1次/月 · 6月底前 ▽放宽. */
final class ChipFactory {

    private static final double GAP = 4;

    private final Phrases phrases;
    private final RequirementWords words;

    ChipFactory(Phrases phrases) {
        this.phrases = phrases;
        this.words = new RequirementWords(Messages.of(phrases.locale()));
    }

    /** One label for chips that say the same of different subjects; what each is of stands in its tooltip. */
    Region chips(List<Chip> chips) {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (Chip chip : chips) {
            Label label = labels.computeIfAbsent(text(chip), text -> label(text, style(chip)));
            String before = label.getTooltip() == null ? "" : label.getTooltip().getText() + "\n";
            label.setTooltip(new Tooltip(before + explained(chip)));
        }
        FlowPane pane = new FlowPane(GAP, GAP);
        pane.getChildren().setAll(labels.values());
        return pane;
    }

    private String text(Chip chip) {
        if (chip instanceof Chip.Figure figure) {
            String text = words.figure(figure.requirement());
            return changed(figure) ? text + " " + phrases.say("chip." + figure.verdict().outcome()) : text;
        }
        Chip.Strength strength = (Chip.Strength) chip;
        return strength.base().word() + "→" + strength.here().word();
    }

    private String explained(Chip chip) {
        if (!(chip instanceof Chip.Figure figure)) {
            return phrases.say("chip.reason.OBLIGATION");
        }
        return changed(figure) ? phrases.say("chip.because", said(figure.against()), said(figure.requirement()),
                phrases.say("chip.reason." + figure.verdict().reason())) : said(figure.requirement());
    }

    private static String style(Chip chip) {
        if (!(chip instanceof Chip.Figure figure)) {
            return "chip-strength";
        }
        return changed(figure) ? "chip-" + figure.verdict().outcome().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "chip-figure";
    }

    private static boolean changed(Chip.Figure figure) {
        return figure.verdict() != null && figure.verdict().outcome() != Outcome.EQUAL;
    }

    /** Who, and the notice's own wording. */
    private static String said(Requirement requirement) {
        return requirement.actor().map(actor -> actor.name() + " ").orElse("") + requirement.text();
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("chip", styleClass);
        return label;
    }
}
