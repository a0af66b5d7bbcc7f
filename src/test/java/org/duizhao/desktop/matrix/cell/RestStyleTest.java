package org.duizhao.desktop.matrix.cell;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.desktop.DesktopApp;
import org.duizhao.desktop.matrix.MatrixView;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.MarkedFlow.Ink;
import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.duizhao.desktop.parts.Theme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a cell looks that says nothing new: its text steps back and stays readable, its marks stay. */
@ExtendWith(ApplicationExtension.class)
class RestStyleTest {

    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double READABLE = 4.5;

    private final Theme theme = new Theme();
    private final StackPane root = new StackPane();

    @Start
    void show(Stage stage) {
        theme.apply();
        root.getChildren().setAll(cell(), ground("-color-bg-default"), ground("-color-bg-inset"),
                ground("-color-accent-subtle"));
        Scene scene = new Scene(root, 320, 200);
        scene.getStylesheets().setAll(DesktopApp.class.getResource("desktop.css").toExternalForm(),
                MatrixView.class.getResource("matrix.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest(name = "dark: {0}")
    @ValueSource(booleans = {false, true})
    void theRestOfASentenceStepsBackReadably(boolean dark, FxRobot robot) {
        robot.interact(() -> {
            theme.darkProperty().set(dark);
            root.applyCss();
        });
        Color muted = fill(0, ".rest");
        assertNotEquals(fill(0, ".same"), muted);
        Color page = background(1);
        for (int ground = 1; ground < root.getChildren().size(); ground++) {
            double contrast = contrast(muted, page.interpolate(opaque(background(ground)), background(ground).getOpacity()));
            assertTrue(contrast >= READABLE, "contrast on ground " + ground + ": " + contrast);
        }
    }

    private static Region cell() {
        StackPane cell = new StackPane(new MarkedFlow(List.of(new Run(new Piece(Mark.SAME, "每月召开"), Ink.FULL),
                new Run(new Piece(Mark.SAME, "，每年演练。"), Ink.REST)), List.of()));
        cell.getStyleClass().add("matrix-cell");
        return cell;
    }

    private static Region ground(String color) {
        Region ground = new Region();
        ground.setStyle("-fx-background-color: " + color);
        return ground;
    }

    private Color fill(int child, String query) {
        return (Color) ((Text) root.getChildren().get(child).lookup(query)).getFill();
    }

    private Color background(int child) {
        return (Color) ((Region) root.getChildren().get(child)).getBackground().getFills().get(0).getFill();
    }

    private static Color opaque(Color color) {
        return Color.color(color.getRed(), color.getGreen(), color.getBlue());
    }

    /** As WCAG 2.1 defines it, from 1 to 21. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
