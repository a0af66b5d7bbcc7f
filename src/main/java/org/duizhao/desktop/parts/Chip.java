package org.duizhao.desktop.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import java.util.List;

/**
 * A few words beside a text: a chip, a sign.
 *
 * @param words  what it says
 * @param hint   what comes up under the mouse; empty for nothing
 * @param spoken what a screen reader says in place of the words; null for these
 * @param styles its style classes
 */
public record Chip(String words, String hint, String spoken, List<String> styles) {

    public Chip {
        styles = List.copyOf(styles);
    }

    /** That says what it shows, and has no hint. */
    public static Chip plain(String words, String... styles) {
        return new Chip(words, "", null, List.of(styles));
    }

    /**
     * Draws chips into a pane, which has nothing else behind its first so many children. Labels that are there are taken again: to make
     * one costs more than all else that a line of a table needs.
     */
    public static void show(List<Chip> chips, Pane pane, int behind) {
        int used = behind + chips.size();
        for (int i = behind; i < used; i++) {
            if (i == pane.getChildren().size()) {
                pane.getChildren().add(new Label());
            }
            chips.get(i - behind).show((Label) pane.getChildren().get(i));
        }
        for (int i = used; i < pane.getChildren().size(); i++) {
            ((Label) pane.getChildren().get(i)).setText("");
            pane.getChildren().get(i).setVisible(false);
            pane.getChildren().get(i).setManaged(false);
        }
    }

    /** A label of its own. */
    public Label label() {
        Label label = new Label();
        show(label);
        return label;
    }

    private void show(Label label) {
        label.setText(words);
        label.setAccessibleText(spoken);
        Hint.on(label, hint);
        if (label.getStyleClass().size() != styles.size() + 1 || !label.getStyleClass().subList(1, styles.size() + 1).equals(styles)) {
            label.getStyleClass().setAll("label");
            label.getStyleClass().addAll(styles);
            label.applyCss();
        }
        label.setVisible(true);
        label.setManaged(true);
    }
}
