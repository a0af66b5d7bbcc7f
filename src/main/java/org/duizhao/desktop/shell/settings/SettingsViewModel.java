package org.duizhao.desktop.shell.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duizhao.desktop.choice.PersonalChoices;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.export.settings.PageNumberForm;
import org.duizhao.workbench.user.OwnName;
import org.duizhao.workbench.user.Preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a person may set for all projects. Theme and size are seen at once and taken back when the person thinks better of it. */
final class SettingsViewModel {

    private static final String TASK = "task.settings";

    private final Desk desk;
    private final WindowContext context;
    private final boolean darkBefore;
    private final double zoomBefore;
    private final ObjectProperty<Locale> language = new SimpleObjectProperty<>();
    private final ObjectProperty<PageNumberForm> numbers = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> projects = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty();

    SettingsViewModel(Desk desk, WindowContext context) {
        this.desk = desk;
        this.context = context;
        darkBefore = context.look().theme().darkProperty().get();
        zoomBefore = context.look().zoom().scale();
        Preferences now = personal().chosenProperty().get();
        language.set(now.language().orElse(context.phrases().locale()));
        numbers.set(now.numbers());
        projects.set(now.projects().orElse(personal().usualProjects()));
        name.set(signature().name());
    }

    private PersonalChoices personal() {
        return context.places().personal();
    }

    private OwnName signature() {
        return context.places().signature();
    }

    /** The language that the window will have when it is opened the next time. */
    ObjectProperty<Locale> languageProperty() {
        return language;
    }

    /** How pages are numbered where a project says nothing else. */
    ObjectProperty<PageNumberForm> numbersProperty() {
        return numbers;
    }

    /** Where dialogs look for projects, and where the first one is made. */
    ObjectProperty<Path> projectsProperty() {
        return projects;
    }

    /** Under which the person decides; blank for the system's. */
    StringProperty nameProperty() {
        return name;
    }

    String usualName() {
        return signature().usual();
    }

    BooleanProperty darkProperty() {
        return context.look().theme().darkProperty();
    }

    /** 1 for a text of 14 px. */
    ReadOnlyDoubleProperty scaleProperty() {
        return context.look().zoom().scaleProperty();
    }

    /** @param steps larger, or smaller where negative */
    void resize(int steps) {
        context.look().zoom().by(steps);
    }

    /** Draws everything as it was before the settings were opened. */
    void cancel() {
        darkProperty().set(darkBefore);
        context.look().zoom().take(zoomBefore);
    }

    /** Follows what is chosen, and keeps it. */
    void keep() {
        Preferences chosen = new Preferences(Optional.of(language.get()), numbers.get(),
                Optional.of(projects.get()).filter(folder -> !folder.equals(personal().usualProjects())));
        personal().choose(chosen);
        String written = name.get();
        context.tasks().start(TASK, progress -> {
            signature().choose(written);
            personal().keep(chosen);
            return chosen;
        }, kept -> { }, broken -> desk.problems().add(Problem.of(TASK, broken)));
    }
}
