package org.duizhao.desktop.coverage;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Notice;
import org.duizhao.reuse.Reuse;

/** Which share of each notice's wording stands in which other: a square for each two, with the figure in it, the darker the more. */
final class HeatMap extends GridPane {

    private static final int ALL = 100;
    /** The percents from which a square is darker. By judgement: what any two on one subject share, a common model, a copy. */
    private static final int[] STEPS = {10, 25, 50};

    /** @param clicked gets two notices: whose wording, and where it stands */
    HeatMap(Reuse reuse, Phrases phrases, BiConsumer<Notice, Notice> clicked) {
        getStyleClass().add("heat-map");
        List<Notice> notices = reuse.notices();
        for (int one = 0; one < notices.size(); one++) {
            String name = NoticeName.of(notices.get(one)).place();
            add(label(phrases.say("coverage.numbered", one + 1, name), "heat-name"), 0, one + 1);
            Label number = label(String.valueOf(one + 1), "heat-number");
            number.setTooltip(new Tooltip(name));
            add(number, one + 1, 0);
            for (int other = 0; other < notices.size(); other++) {
                add(one == other ? label("·", "heat-self") : square(reuse, one, other, phrases, clicked), other + 1, one + 1);
            }
        }
    }

    private static Node square(Reuse reuse, int one, int other, Phrases phrases, BiConsumer<Notice, Notice> clicked) {
        Notice of = reuse.notices().get(one);
        Notice in = reuse.notices().get(other);
        int percent = (int) Math.floor(ALL * reuse.share(one, other));
        Button square = new Button(String.valueOf(percent));
        int step = 0;
        while (step < STEPS.length && percent >= STEPS[step]) {
            step++;
        }
        square.getStyleClass().setAll("button", "heat-square", "heat-" + step);
        square.setMinWidth(Region.USE_PREF_SIZE);
        square.setTooltip(new Tooltip(phrases.say("coverage.shares", NoticeName.of(of).place(), percent, NoticeName.of(in).place())));
        square.setAccessibleText(square.getTooltip().getText());
        square.setOnAction(event -> clicked.accept(of, in));
        return square;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("heat-label", styleClass);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
