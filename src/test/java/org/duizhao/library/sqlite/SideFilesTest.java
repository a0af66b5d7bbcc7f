package org.duizhao.library.sqlite;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SideFilesTest {

    @TempDir
    Path folder;

    private Path database;
    private SideFiles beside;

    @BeforeEach
    void makeDatabase() throws IOException {
        database = Files.writeString(folder.resolve("项目.duizhao"), "x");
        beside = new SideFiles(database);
    }

    @Test
    void theirNamesAreTheDatabasesWithAnEnding() {
        assertEquals(folder.resolve("项目.duizhao-wal"), beside.log());
        assertEquals(folder.resolve("项目.duizhao-journal"), beside.journal());
    }

    @Test
    void withoutThemTheFileAloneIsAll() {
        assertFalse(beside.hold());
    }

    @Test
    void anEmptyOneHoldsNothing() throws IOException {
        Files.createFile(beside.log());
        Files.createFile(beside.journal());
        assertFalse(beside.hold());
    }

    @Test
    void eitherOfThemMayHoldContent() throws IOException {
        Files.writeString(beside.log(), "x");
        assertTrue(beside.hold());
        assertFalse(beside.journalHolds());
        Files.delete(beside.log());
        Files.writeString(beside.journal(), "x");
        assertTrue(beside.hold());
        assertTrue(beside.journalHolds());
    }

    @Test
    void allAreDeletedAndNothingElse() throws IOException {
        for (Path side : beside.all()) {
            Files.writeString(side, "x");
        }
        Path other = Files.createFile(folder.resolve("项目.duizhao-alt"));
        beside.delete();
        assertTrue(beside.all().stream().noneMatch(Files::exists));
        assertTrue(Files.exists(database) && Files.exists(other));
        beside.delete();
    }
}
