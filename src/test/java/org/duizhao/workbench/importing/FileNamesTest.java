package org.duizhao.workbench.importing;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.workbench.importing.FileNames.FromFile;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FileNamesTest {

    @Test
    void aNameThatNoOtherHasStaysAsItIs() {
        assertEquals(List.of("a.txt", "b.txt"), names("2023/a.txt", "2024/b.txt"));
    }

    @Test
    void aSharedNameGetsTheFoldersThatTellItApart() {
        assertEquals(List.of("2023/通知.txt", "2024/通知.txt", "别的.txt"), names("2023/通知.txt", "2024/通知.txt", "别的.txt"));
    }

    @Test
    void noMoreFoldersThanNeededAreNamed() {
        assertEquals(List.of("云岭县/2023/通知.txt", "石浦县/2023/通知.txt", "2024/通知.txt"),
                names("云岭县/2023/通知.txt", "石浦县/2023/通知.txt", "石浦县/2024/通知.txt"));
    }

    @Test
    void noticesOfOneArchiveWithOneNameAreCounted() {
        FromFile one = new FromFile(Path.of("/档案/包.zip"), notice("1", "通知.txt"));
        FromFile two = new FromFile(Path.of("/档案/包.zip"), notice("2", "通知.txt"));
        List<Notice> distinct = FileNames.distinct(List.of(one, two));
        assertEquals(2, distinct.stream().map(Notice::file).distinct().count());
        assertEquals(List.of("1", "2"), distinct.stream().map(Notice::id).toList());
        assertEquals(distinct.get(0).file() + " (2)", distinct.get(1).file());
    }

    private static List<String> names(String... paths) {
        List<FromFile> notices = Stream.of(paths).map(path -> Path.of("/通知", path))
                .map(path -> new FromFile(path, notice(path.toString(), path.getFileName().toString()))).toList();
        return FileNames.distinct(notices).stream().map(Notice::file).toList();
    }

    private static Notice notice(String id, String file) {
        return new Notice(new SourceFile(id, file, ""), Metadata.NONE, new Outline(List.of()), List.of(), List.of());
    }
}
