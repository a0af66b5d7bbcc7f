package org.duizhao.workbench.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duizhao.export.settings.PageNumberForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person prefers in every project. */
class PreferencesTest {

    @TempDir
    private Path home;

    @Test
    void whatWasChosenIsThereTheNextTime() throws IOException {
        Preferences chosen = new Preferences(Optional.of(Locale.ENGLISH), PageNumberForm.PLAIN, Optional.of(home.resolve("对照项目")));
        chosen.keepIn(folders());
        assertEquals(chosen, Preferences.in(folders()));
        assertEquals(home.resolve("对照项目"), chosen.over(folders()).projects());
        assertEquals(folders().settings(), chosen.over(folders()).settings());
    }

    @Test
    void theFirstTimeAllIsAsUsual() {
        assertEquals(Preferences.NONE, Preferences.in(folders()));
        assertEquals(folders(), Preferences.NONE.over(folders()));
    }

    @Test
    void whatMakesNoSenseIsAsUsual() throws IOException {
        Files.createDirectories(folders().settings());
        Files.writeString(folders().settings().resolve("preferences.properties"), "pageNumbers=ROMAN\nprojects=no/whole/path\nlanguage=\n");
        assertEquals(Preferences.NONE, Preferences.in(folders()));
        Files.writeString(folders().settings().resolve("preferences.properties"), "projects=\\u12");
        assertEquals(Preferences.NONE, Preferences.in(folders()));
    }

    private ProgramFolders folders() {
        return ProgramFolders.of(Map.of(), home);
    }
}
