package org.duizhao.workbench.importing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NoticeFilesTest {

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(root.resolve("通知"));
    }

    @Test
    void filesOfAllFoldersBelowAreSortedByNameAndThenByPath() throws IOException {
        Path second = file("甲县/b.txt");
        Path third = file("乙县/b.txt");
        Path first = file("z/a.txt");
        assertEquals(List.of(first, third, second), NoticeFiles.below(List.of(folder)));
    }

    @Test
    void theOrderAndRepetitionOfWhatIsNamedDoNotMatter() throws IOException {
        Path one = file("a.txt");
        Path two = file("b.txt");
        assertEquals(List.of(one, two), NoticeFiles.below(List.of(two, folder, one)));
    }

    @Test
    void hiddenFilesAndWordsLockFilesBelowAFolderAreLeftOut() throws IOException {
        Path notice = file("通知.docx");
        file(".DS_Store");
        file("~$通知.docx");
        assertEquals(List.of(notice), NoticeFiles.below(List.of(folder)));
    }

    @Test
    void aFileThatIsNamedByItselfIsMeantWhateverItsName() throws IOException {
        Path hidden = file(".草稿.txt");
        assertEquals(List.of(hidden), NoticeFiles.below(List.of(hidden)));
    }

    @Test
    void aPathThatIsNotThereStandsForItself() {
        Path gone = folder.resolve("没有.txt");
        assertEquals(List.of(gone), NoticeFiles.below(List.of(gone)));
    }

    @Test
    void anEmptyFolderHoldsNoFile() {
        assertEquals(List.of(), NoticeFiles.below(List.of(folder)));
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }
}
