package org.duizhao.desktop;

import javafx.stage.Stage;
import org.duizhao.desktop.choice.WindowChoices;
import org.duizhao.desktop.parts.Theme;
import org.duizhao.desktop.parts.Zoom;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps how a window looks, so that the next one looks the same. */
final class WindowKeeper {

    private final Stage stage;
    private final Zoom zoom;
    private final Theme theme;
    private final Path settings;
    private double width;
    private double height;

    WindowKeeper(Stage stage, Zoom zoom, Theme theme, Path settings) {
        this.stage = stage;
        this.zoom = zoom;
        this.theme = theme;
        this.settings = settings;
    }

    /** From here on every change of size is noted, and all is kept when the window goes, zoom and theme at once. */
    void start(WindowChoices before) {
        width = before.width();
        height = before.height();
        stage.getScene().widthProperty().addListener((property, old, now) -> noteSize());
        stage.getScene().heightProperty().addListener((property, old, now) -> noteSize());
        zoom.scaleProperty().addListener((property, old, now) -> keep());
        theme.darkProperty().addListener((property, old, now) -> keep());
        stage.setOnHiding(event -> keep());
    }

    /** A window that fills the screen has the size it had before as soon as it no longer does. */
    private void noteSize() {
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            width = stage.getScene().getWidth();
            height = stage.getScene().getHeight();
        }
    }

    private void keep() {
        try {
            new WindowChoices(width, height, stage.isMaximized(), zoom.scale(), theme.darkProperty().get()).keepIn(settings);
        } catch (IOException e) {
            // the window looks as it did at first the next time: nothing a person should be held up for
            return;
        }
    }
}
