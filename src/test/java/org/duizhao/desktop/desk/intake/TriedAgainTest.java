package org.duizhao.desktop.desk.intake;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.read.Unreadable;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A file that could not be read is listed with the way to try it again, and what was read is not touched by that. */
class TriedAgainTest {

    private static final String NOTICE = "岚川县人民政府关于做好防火工作的通知\n一、压实责任\n县林业局每月召开1次例会。\n";

    @TempDir
    private Path folder;
    private final Desk desk = new Desk(Project.unsaved(new Workbench()), new TaskRunner(Runnable::run, Runnable::run));

    @Test
    void aFileThatCanBeReadNowComesInAndIsListedNoMore() throws IOException {
        Path file = Files.write(folder.resolve("防火.txt"), new byte[0]);
        desk.add(List.of(folder));
        assertEquals(List.of(new Problem.NotRead(new Unreadable("防火.txt", Unreadable.Reason.EMPTY), file)), desk.problems());
        Files.writeString(file, NOTICE);
        desk.addAgain(List.of(file));
        assertEquals(List.of(), desk.problems());
        assertEquals(List.of("防火.txt"), names());
    }

    @Test
    void oneThatStillCannotBeReadIsListedOnce() throws IOException {
        Path file = Files.write(folder.resolve("防火.txt"), new byte[0]);
        desk.add(List.of(file));
        desk.addAgain(List.of(file));
        assertEquals(List.of(new Problem.NotRead(new Unreadable("防火.txt", Unreadable.Reason.EMPTY), file)), desk.problems());
    }

    @Test
    void ofAnArchiveWhatWasReadStaysAsAPersonLeftIt() throws IOException {
        Path archive = Files.write(folder.resolve("各县.zip"), zip());
        desk.add(List.of(archive));
        assertEquals(1, desk.problems().size());
        String id = desk.notices().get(0).id();
        desk.tick(List.of(id), false);
        desk.addAgain(List.of(archive));
        assertEquals(1, desk.problems().size());
        assertEquals(List.of(id), desk.notices().stream().map(NoticeSummary::id).toList());
        assertEquals(0, desk.ticked().size());
    }

    private List<String> names() {
        return desk.notices().stream().map(NoticeSummary::file).toList();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("岚川县.txt"));
            zip.write(NOTICE.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("空.docx"));
        }
        return bytes.toByteArray();
    }
}
