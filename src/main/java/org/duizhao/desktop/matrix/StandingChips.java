package org.duizhao.desktop.matrix;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.figure.Standing;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws chips: ≥1次/月 · 6月底前 ▽放宽. */
final class StandingChips {

    private static final double GAP = 4;
    /** More than a person takes in under one cell. */
    private static final int MOST = 6;

    private final Phrases phrases;
    private final RequirementWords words;

    StandingChips(Phrases phrases) {
        this.phrases = phrases;
        this.words = new RequirementWords(Messages.of(phrases.locale()));
    }

    /** One label for chips that say the same of different subjects; what each is of stands in its tooltip. */
    Region chips(List<Standing> chips) {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (Standing chip : chips.subList(0, Math.min(MOST, chips.size()))) {
            Label label = labels.computeIfAbsent(text(chip), text -> label(text, style(chip)));
            String before = label.getTooltip() == null ? "" : label.getTooltip().getText() + "\n";
            label.setTooltip(new Tooltip(before + explained(chip)));
        }
        FlowPane pane = new FlowPane(GAP, GAP);
        pane.getChildren().setAll(labels.values());
        return pane;
    }

    private String text(Standing chip) {
        if (chip instanceof Standing.Figure figure) {
            String text = words.figure(figure.here());
            return figure.differs() ? text + " " + phrases.say("chip." + figure.verdict().outcome()) : text;
        }
        Standing.Duty strength = (Standing.Duty) chip;
        return strength.base().word() + "→" + strength.here().word();
    }

    private String explained(Standing chip) {
        if (!(chip instanceof Standing.Figure figure)) {
            return phrases.say("chip.reason.OBLIGATION");
        }
        return figure.differs() ? phrases.say("chip.because", said(figure.base()), said(figure.here()),
                phrases.say("chip.reason." + figure.verdict().reason())) : said(figure.here());
    }

    private static String style(Standing chip) {
        if (!(chip instanceof Standing.Figure figure)) {
            return "chip-strength";
        }
        return figure.differs() ? "chip-" + figure.verdict().outcome().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "chip-figure";
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
