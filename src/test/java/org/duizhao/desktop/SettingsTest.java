package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.duizhao.export.settings.PageNumberForm;
import org.duizhao.workbench.user.OwnName;
import org.duizhao.workbench.user.Preferences;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a person sets for every project. */
class SettingsTest extends WindowTest {

    @Start
    void start(Stage stage) {
        open(stage, List.of());
    }

    @Test
    void whatIsKeptIsThereTheNextTime(FxRobot robot) throws TimeoutException {
        openSettings(robot);
        answers.folder = folder.resolve("各县通知");
        robot.interact(() -> {
            robot.lookup("#settingsLanguage").<ChoiceBox<Locale>>query().setValue(Locale.ENGLISH);
            robot.lookup("#settingsNumbers").<ChoiceBox<PageNumberForm>>query().setValue(PageNumberForm.PLAIN);
            robot.lookup("#signature").<TextInputControl>query().setText("李明");
            robot.lookup("#settingsChooseProjects").<Button>query().fire();
            robot.lookup("#settingsKeep").<Button>query().fire();
        });
        await(() -> new Preferences(Optional.of(Locale.ENGLISH), PageNumberForm.PLAIN, Optional.of(answers.folder)).equals(Preferences.in(folders())));
        await(() -> OwnName.in(folders()).name().equals("李明"));
    }

    @Test
    void themeAndSizeAreSeenAtOnceAndTakenBackWithTheRest(FxRobot robot) throws TimeoutException {
        String before = style(robot);
        openSettings(robot);
        robot.interact(() -> {
            robot.lookup("#settingsTheme").<ChoiceBox<Boolean>>query().setValue(true);
            robot.lookup("#settingsLarger").<Button>query().fire();
        });
        assertEquals("110%", textOf(robot, "#settingsSize"));
        assertTrue(Files.exists(kept()));
        assertFalse(before.equals(style(robot)));
        robot.interact(() -> robot.lookup("#settingsCancel").<Button>query().fire());
        await(() -> before.equals(style(robot)));
        assertEquals(Preferences.NONE, Preferences.in(folders()));
    }

    @Test
    void theProgramsFoldersAreShownInTheFileManager(FxRobot robot) throws TimeoutException {
        openSettings(robot);
        robot.interact(() -> robot.lookup("#settingsOpenCaches").<Button>query().fire());
        await(() -> folders().caches().equals(answers.shown));
    }

    private Path kept() {
        return folders().settings().resolve("window.properties");
    }

    private static String style(FxRobot robot) {
        return robot.lookup(".shell").query().getStyle();
    }

    private static void openSettings(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#openSettings").<Button>query().fire());
        await(() -> robot.lookup("#settingsKeep").tryQuery().isPresent());
    }
}
