package org.duizhao.desktop.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether the window is light or dark. */
public final class Theme {

    private final BooleanProperty dark = new SimpleBooleanProperty();

    public Theme() {
        dark.addListener((property, before, now) -> apply());
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Draws the program's windows so. */
    public void apply() {
        Application.setUserAgentStylesheet((dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }
}
