package org.duizhao.desktop.choice;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.workbench.user.Preferences;
import org.duizhao.workbench.user.ProgramFolders;

import java.io.IOException;
import java.nio.file.Path;

/** What this person prefers in every project, as the window follows it. */
public final class PersonalChoices {

    private final ProgramFolders usual;
    private final ReadOnlyObjectWrapper<Preferences> chosen;

    private PersonalChoices(ProgramFolders usual, Preferences chosen) {
        this.usual = usual;
        this.chosen = new ReadOnlyObjectWrapper<>(chosen);
    }

    /** Those kept among the settings. @param usual the folders of a person who chose none */
    public static PersonalChoices in(ProgramFolders usual) {
        return new PersonalChoices(usual, Preferences.in(usual));
    }

    public ReadOnlyObjectProperty<Preferences> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The folders as they are chosen. */
    public ProgramFolders folders() {
        return chosen.get().over(usual);
    }

    /** Where the system has a person's documents. */
    public Path usualProjects() {
        return usual.projects();
    }

    /** Follows other preferences from now on. */
    public void choose(Preferences preferences) {
        chosen.set(preferences);
    }

    /** Keeps preferences for the next time. Not for the window's thread. */
    public void keep(Preferences preferences) throws IOException {
        preferences.keepIn(usual);
    }
}
