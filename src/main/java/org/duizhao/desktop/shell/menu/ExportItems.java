package org.duizhao.desktop.shell.menu;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.view.ViewSwitch;
import org.duizhao.export.ExportFormat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The formats in which the view in the middle can be saved, as items of a menu. */
final class ExportItems {

    private final ViewSwitch views;
    private final Phrases phrases;

    ExportItems(ViewSwitch views, Phrases phrases) {
        this.views = views;
        this.phrases = phrases;
    }

    /** True where the view in the middle can be saved at all. */
    ObservableValue<Boolean> offered() {
        return views.currentProperty().map(view -> !view.saving().formats().isEmpty());
    }

    /** One item a format and one for tracked changes, for one menu; those that the view in the middle lacks are hidden. */
    List<MenuItem> items() {
        return Stream.concat(Arrays.stream(ExportFormat.values()).map(this::item), Stream.of(tracked())).toList();
    }

    private MenuItem tracked() {
        MenuItem item = new MenuItem(phrases.say("export.tracked"));
        item.visibleProperty().bind(views.currentProperty().map(view -> view.saving().tracked().isPresent()));
        item.setOnAction(event -> views.current().saving().tracked().ifPresent(Runnable::run));
        return item;
    }

    private MenuItem item(ExportFormat format) {
        MenuItem item = new MenuItem(phrases.say("export." + format.extension()));
        item.visibleProperty().bind(views.currentProperty().map(view -> view.saving().formats().contains(format)));
        item.setOnAction(event -> views.current().saving().save().accept(format));
        return item;
    }
}
