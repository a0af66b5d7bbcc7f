package org.duizhao.workbench;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.user.ProgramFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A project leaves a copy in the cache folder when it is closed, which is opened where the project is damaged. */
class GoodCopyTest {

    private static final Workbench WORKBENCH = new Workbench();
    private static final String NOTICE = "岚川县人民政府关于做好防火工作的通知\n一、压实责任\n县林业局每月召开1次例会。\n";

    @TempDir
    Path home;
    private ProgramFolders folders;
    private ProjectCatalog catalog;

    @BeforeEach
    void makeCatalog() {
        folders = ProgramFolders.of(Map.of(), home);
        catalog = new ProjectCatalog(WORKBENCH, folders);
    }

    @Test
    void theCopyHoldsWhatTheProjectHeldWhenItWasClosed() throws Exception {
        assertEquals(Optional.empty(), catalog.goodCopy(file()));
        fill();
        assertTrue(catalog.goodCopy(file()).isPresent());
        byte[] damaged = damage();
        assertEquals(Reason.DAMAGED, assertThrows(LibraryProblem.class, () -> catalog.open(file())).reason());
        Path beside = home.resolve("防火（恢复）.duizhao");
        try (Project restored = catalog.openGoodCopy(file(), beside)) {
            assertEquals(1, restored.summaries().size());
            assertEquals(Optional.of("一"), restored.setting("note"));
        }
        assertArrayEquals(damaged, Files.readAllBytes(file()));
    }

    @Test
    void aProjectThatWasNotChangedIsNotCopiedAgain() throws Exception {
        fill();
        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        Files.setLastModifiedTime(folders.goodCopy(file()), later);
        catalog.open(file()).close();
        assertEquals(later, Files.getLastModifiedTime(folders.goodCopy(file())));
    }

    @Test
    void aCopyOfDamageDoesNotTakeThePlaceOfTheSoundOne() throws Exception {
        fill();
        byte[] sound = Files.readAllBytes(folders.goodCopy(file()));
        sql("UPDATE document SET notice = x'00'");
        Files.setLastModifiedTime(folders.goodCopy(file()), FileTime.from(Instant.EPOCH));
        try (Project project = catalog.open(file())) {
            project.set("note", "二");
        }
        assertArrayEquals(sound, Files.readAllBytes(folders.goodCopy(file())));
    }

    @Test
    void whereNoCopyCanBeKeptTheProjectIsClosedAllTheSame() throws Exception {
        Files.createDirectories(folders.caches().getParent());
        Files.writeString(folders.caches(), "a file where the folder should be");
        fill();
        try (Project project = catalog.open(file())) {
            assertEquals(1, project.summaries().size());
        }
    }

    private void fill() throws Exception {
        try (Project project = catalog.open(file())) {
            project.add(List.of(Files.writeString(home.resolve("防火.txt"), NOTICE)), Progress.NONE, event -> { });
            project.set("note", "一");
        }
    }

    private byte[] damage() throws Exception {
        sql("UPDATE setting SET value = 'x' WHERE name = 'note'");
        return Files.readAllBytes(file());
    }

    private void sql(String command) throws Exception {
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + file()); Statement statement = sql.createStatement()) {
            statement.execute(command);
        }
    }

    private Path file() {
        return home.resolve("防火.duizhao");
    }
}
