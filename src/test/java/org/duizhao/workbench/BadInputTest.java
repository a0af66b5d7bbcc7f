package org.duizhao.workbench;

import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.read.Unreadable;
import org.duizhao.workbench.importing.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** What people really drop on the program: one bad file must not cost the others. */
class BadInputTest {

    private static final String NOTICE = """
            云岭县人民政府关于做好2024年防汛工作的通知
            各乡镇人民政府：
            一、严格值守
            各乡镇每月至少召开一次例会。
            """;

    private final Workbench workbench = new Workbench();

    @TempDir
    private Path folder;

    @Test
    void saysOfAPathThatIsNotThereThatItIsNotAccessible() throws IOException {
        ImportReport report = read(folder.resolve("没有这个文件夹"), write("通知.txt", NOTICE));
        assertEquals(List.of(new Unreadable("没有这个文件夹", Unreadable.Reason.NOT_ACCESSIBLE)), report.failures());
        assertEquals(1, report.notices().size());
    }

    @Test
    void saysOfAFolderThatItCannotOpenThatItIsNotAccessible() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        write("通知.txt", NOTICE);
        assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed), "no folder can be closed to this user");
        try {
            ImportReport report = read(folder);
            assertEquals(List.of(new Unreadable("closed", Unreadable.Reason.NOT_ACCESSIBLE)), report.failures());
            assertEquals(1, report.notices().size());
        } finally {
            assertTrue(closed.toFile().setReadable(true));
        }
    }

    @Test
    void readsWhatItCanOfAFolderOfThreeHundredFiles() throws IOException {
        for (int i = 0; i < 260; i++) {
            write("县 " + i + ".txt", NOTICE.replace("每月至少召开一次", "每月至少召开" + (i + 1) + "次"));
        }
        for (int i = 0; i < 20; i++) {
            write("空" + i + ".txt", "");
            Files.write(folder.resolve("断" + i + ".docx"), new byte[] {'P', 'K', 3, 4, 20, 0, (byte) i});
        }
        ImportReport report = read(folder);
        assertEquals(260, report.notices().size());
        assertEquals(40, report.failures().size());
        assertEquals(20, report.failures().stream().filter(failure -> failure.reason() == Unreadable.Reason.EMPTY).count());
        assertEquals(20, report.failures().stream().filter(failure -> failure.reason() == Unreadable.Reason.DAMAGED).count());
    }

    @Test
    void takesOneLineWithoutAHeadingForAMeasure() throws IOException {
        Notice notice = read(write("一句话.txt", "请各单位明日上午到县政府开会。")).notices().get(0);
        assertEquals(List.of("请各单位明日上午到县政府开会。"), notice.measures().stream().map(measure -> measure.text()).toList());
    }

    @Test
    void readsATextWhoseNameSaysWord() throws IOException {
        ImportReport report = read(write("其实是文本.docx", NOTICE));
        assertEquals(List.of(), report.failures());
        assertEquals(2024, report.notices().get(0).metadata().year());
    }

    @Test
    void keepsTwoNoticesOfOneCountyAndYear() throws IOException {
        List<Notice> notices = read(write("a.txt", NOTICE), write("b.txt", NOTICE.replace("防汛", "防火"))).notices();
        assertEquals(List.of("a.txt", "b.txt"), notices.stream().map(Notice::file).toList());
        assertEquals(notices.get(0).metadata().jurisdiction(), notices.get(1).metadata().jurisdiction());
    }

    @Test
    void addsFoldersToNamesOnlyWhereTwoFilesShareOne() throws IOException {
        List<Notice> notices = read(write("2023/通知.txt", NOTICE.replace("2024", "2023")), write("2024/通知.txt", NOTICE),
                write("2024/年 度 通知.txt", NOTICE.replace("2024", "2025"))).notices();
        assertEquals(List.of("年 度 通知.txt", "2023/通知.txt", "2024/通知.txt"), notices.stream().map(Notice::file).toList());
    }

    @Test
    void goesUpAsManyFoldersAsTellFilesApart() throws IOException {
        List<Notice> notices = read(write("甲/发文/通知.txt", NOTICE), write("乙/发文/通知.txt", NOTICE + "二、严肃纪律\n")).notices();
        assertEquals(List.of("乙/发文/通知.txt", "甲/发文/通知.txt"), notices.stream().map(Notice::file).toList());
    }

    private ImportReport read(Path... files) {
        return workbench.read(List.of(files), Progress.NONE);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
