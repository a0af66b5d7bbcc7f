package org.duizhao.library;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.StoredTopic;
import org.duizhao.library.entry.StoredTopic.Asked;
import org.duizhao.library.entry.StoredTopic.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OwnTopicsTest {

    private static final StoredTopic DRILL = topic("演练", "演练 推演");
    private static final StoredTopic WATCH = topic("值守", "值守");

    @TempDir
    Path folder;

    @Test
    void ownTopicsAreThereWhenTheProjectIsOpenedAgainInTheirOrder() throws LibraryProblem {
        try (Library library = Library.open(file())) {
            library.keepTopics(List.of(WATCH, DRILL), false);
        }
        try (Library library = Library.open(file())) {
            assertEquals(List.of(WATCH, DRILL), library.topics());
            library.keepTopics(List.of(DRILL), false);
            assertEquals(List.of(DRILL), library.topics());
        }
    }

    @Test
    void theSearchIndexSeesNoticesAgainThatBelongToOtherTopicsNow() throws LibraryProblem {
        try (Library library = Library.open(file())) {
            library.store(List.of(StoredExamples.large("2222", 10)));
            long before = library.revision();
            library.keepTopics(List.of(DRILL), false);
            assertEquals(List.of(), library.storedAfter(before));
            library.keepTopics(List.of(WATCH), true);
            assertEquals(List.of("2222"), library.storedAfter(before));
        }
    }

    @Test
    void aCopyOfTheProjectHasThemToo() throws LibraryProblem {
        Path copy = folder.resolve("copy.duizhao");
        try (Library library = Library.open(file())) {
            library.keepTopics(List.of(DRILL), false);
            library.copyTo(copy);
        }
        try (Library library = Library.open(copy)) {
            assertEquals(List.of(DRILL), library.topics());
        }
    }

    private static StoredTopic topic(String name, String words) {
        return new StoredTopic("应急", name, new Shown(words, "标题"), new Asked("FREQUENCY", "演练", "企业", ""));
    }

    private Path file() {
        return folder.resolve("项目.duizhao");
    }
}
