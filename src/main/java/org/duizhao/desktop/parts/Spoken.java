package org.duizhao.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What a screen reader says of something drawn: its words in the order in which they are drawn. Asked only where one listens. */
public final class Spoken {

    private static final String BETWEEN = " ";

    private Spoken() {
    }

    /** The words of a node and of all in it; what is not visible is not said. A node with words of its own for the purpose stands for all in it. */
    public static String of(Node node) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        return String.join(BETWEEN, words);
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            words.add(own);
        } else if (node instanceof MarkedFlow flow) {
            words.add(flow.spoken());
        } else if (node instanceof Text text) {
            add(text.getText(), words);
        } else if (node instanceof Labeled labeled) {
            add(labeled.getText(), words);
            if (labeled.getGraphic() != null) {
                collect(labeled.getGraphic(), words);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private static void add(String text, List<String> words) {
        if (text != null && !text.isBlank()) {
            words.add(text);
        }
    }
}
