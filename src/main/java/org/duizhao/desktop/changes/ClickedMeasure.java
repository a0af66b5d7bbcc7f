package org.duizhao.desktop.changes;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.notice.outline.Measure;

/** The measure that was clicked on. @param left whether it stands on the left */
record ClickedMeasure(Measure measure, boolean left) {

    /** Empty where the click was on none, or on a link. */
    static Optional<ClickedMeasure> of(MouseEvent event, ListView<?> rows) {
        Node at = event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node target ? target : null;
        while (at != null && !(at instanceof Hyperlink)) {
            if (at instanceof MarkedFlow && at.getUserData() instanceof Measure measure) {
                boolean left = at.localToScene(0, 0).getX() < rows.localToScene(rows.getWidth() / 2, 0).getX();
                return Optional.of(new ClickedMeasure(measure, left));
            }
            at = at.getParent();
        }
        return Optional.empty();
    }
}
