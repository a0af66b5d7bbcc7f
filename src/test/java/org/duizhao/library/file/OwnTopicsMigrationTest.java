package org.duizhao.library.file;

import org.duizhao.library.Library;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.StoredTopic;
import org.duizhao.library.entry.StoredTopic.Asked;
import org.duizhao.library.entry.StoredTopic.Shown;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.library.sqlite.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The topics of a person's own, which were lines of a setting until the second form of the file, are rows of a table. */
class OwnTopicsMigrationTest {

    @TempDir
    Path folder;

    @Test
    void eachLineIsATopic() throws Exception {
        try (Library library = opened("老旧小区\t\t\t小区 !地下小区\t\t\t\t\n企业自查\t\tFREQUENCY\t检查 自查\t企业 -\t\t\t\n三管\t\t\t\t\t\t\t三管三必须")) {
            assertEquals(List.of(new StoredTopic("自定专题", "老旧小区", new Shown("小区 !地下小区", ""), new Asked("", "", "", "")),
                    new StoredTopic("自定专题", "企业自查", new Shown("", ""), new Asked("FREQUENCY", "检查 自查", "企业 -", "")),
                    new StoredTopic("自定专题", "三管", new Shown("", ""), new Asked("", "", "", "三管三必须"))), library.topics());
            assertEquals(Optional.empty(), library.setting("topics"));
            assertEquals(List.of(), library.findings());
        }
    }

    @Test
    void ofTwoOfOneNameNoneIsLost() throws Exception {
        try (Library library = opened("自查\t\t\t自查\t\t\t\t\n自查\t\t\t自检\t\t\t\t")) {
            assertEquals(List.of("自查 自查", "自查 2 自检"), library.topics().stream()
                    .map(topic -> topic.name() + " " + topic.shown().words()).toList());
        }
    }

    @Test
    void theSearchIndexSeesAllAgainWhereATopicHasWords() throws Exception {
        try (Library library = opened("老旧小区\t\t\t小区\t\t\t\t")) {
            assertEquals(3, library.revision());
            assertEquals(List.of("1111"), library.storedAfter(2));
        }
    }

    @Test
    void aProjectWithoutOwnTopicsStaysAsItWas() throws Exception {
        try (Library library = opened("")) {
            assertEquals(List.of(), library.topics());
            assertEquals(2, library.revision());
        }
    }

    private Library opened(String topics) throws IOException, SQLException, LibraryProblem {
        Path file = folder.resolve("第一版.duizhao");
        try (InputStream script = MigrationsTest.class.getResourceAsStream("project-of-version1.sql");
                SqlFile sql = SqlFile.open(file, Volume.LOCAL)) {
            for (String command : new String(script.readAllBytes(), StandardCharsets.UTF_8).strip().split(";\\s*\n")) {
                sql.execute(command);
            }
            sql.update("INSERT INTO setting VALUES ('topics', ?)", topics);
        }
        return Library.open(file);
    }
}
