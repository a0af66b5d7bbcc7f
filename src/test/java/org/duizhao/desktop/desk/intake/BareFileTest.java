package org.duizhao.desktop.desk.intake;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A file that has nothing of a notice but sentences comes in with a question, not as a column without a word. */
class BareFileTest {

    @TempDir
    private Path folder;
    private final Desk desk = new Desk(Project.unsaved(new Workbench()), new TaskRunner(Runnable::run, Runnable::run));

    @Test
    void aTextWithoutNumberGenreOrHeadingIsInTheLibraryAndAskedAbout() throws IOException {
        add("今天下午三点在二楼开会。请带上材料，会后一起去看现场。\n");
        assertEquals(List.of(new Problem.Bare(desk.notices().get(0).id(), "文件.txt")), desk.problems());
        assertEquals(Set.of(), desk.ticked());
        desk.tick(List.of(desk.notices().get(0).id()), true);
        assertEquals(1, desk.comparison().notices().size());
    }

    @Test
    void aTitleOrHeadingsAreEnough() throws IOException {
        add("岚川县人民政府关于做好防火工作的通知\n县林业局每月召开1次例会。\n");
        assertEquals(List.of(), desk.problems());
        add("一、压实责任\n县林业局每月召开1次例会。\n二、加强值守\n汛期实行领导带班。\n");
        assertEquals(List.of(), desk.problems());
        assertEquals(2, desk.ticked().size());
    }

    private void add(String text) throws IOException {
        desk.add(List.of(Files.writeString(folder.resolve("文件.txt"), text)));
    }
}
