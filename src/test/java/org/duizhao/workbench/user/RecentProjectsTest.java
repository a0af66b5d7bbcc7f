package org.duizhao.workbench.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RecentProjectsTest {

    @TempDir
    Path home;

    @Test
    void theVeryFirstTimeThereIsNone() {
        assertEquals(List.of(), recent().paths());
    }

    @Test
    void theLatestComesFirstAndEachStandsOnce() throws Exception {
        Path one = Files.createFile(home.resolve("一 号.duizhao"));
        Path two = Files.createFile(home.resolve("二.duizhao"));
        recent().opened(one);
        recent().opened(two);
        recent().opened(one);
        assertEquals(List.of(one, two), recent().paths());
    }

    @Test
    void aProjectThatIsGoneIsNotOffered() throws Exception {
        Path one = Files.createFile(home.resolve("一.duizhao"));
        recent().opened(one);
        Files.delete(one);
        assertEquals(List.of(), recent().paths());
    }

    @Test
    void aProjectWhoseDriveComesBackIsOfferedAgain() throws Exception {
        Path one = Files.createFile(home.resolve("一.duizhao"));
        recent().opened(one);
        Files.delete(one);
        Path two = Files.createFile(home.resolve("二.duizhao"));
        recent().opened(two);
        Files.createFile(one);
        assertEquals(List.of(two, one), recent().paths());
    }

    @Test
    void aDamagedListIsNoObstacle() throws Exception {
        Path one = Files.createFile(home.resolve("一.duizhao"));
        Path list = Files.createDirectories(home.resolve(".config/duizhao")).resolve("recent.txt");
        Files.writeString(list, "\0\0\0\n" + one + "\n\n");
        assertEquals(List.of(one), recent().paths());
        Files.write(list, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertEquals(List.of(), recent().paths());
        recent().opened(one);
        assertEquals(List.of(one), recent().paths());
    }

    private RecentProjects recent() {
        return new RecentProjects(ProgramFolders.of(Map.of(), home));
    }
}
