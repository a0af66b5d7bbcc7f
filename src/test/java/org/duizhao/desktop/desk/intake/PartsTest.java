package org.duizhao.desktop.desk.intake;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.journal.ProjectStep;
import org.duizhao.workbench.user.ProgramFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A file of several documents is offered to be taken apart when it comes in; what comes of it is kept and can be undone. */
class PartsTest {

    private static final String FIRST = """
            岚川县人民政府关于做好2022年防火工作的通知
            各乡镇人民政府：
            一、压实责任
            县林业局每月召开1次例会。
            岚川县人民政府
            2022年3月5日
            """;
    private static final String BOTH = FIRST + FIRST.replace("2022", "2023").replace("1次", "2次");

    @TempDir
    private Path folder;
    private final Workbench workbench = new Workbench();
    private final Desk desk = new Desk(Project.unsaved(workbench), new TaskRunner(Runnable::run, Runnable::run));

    @Test
    void twoNoticesInOneFileAreOfferedAndNothingHappensByItself() throws IOException {
        add(BOTH);
        assertEquals(List.of(new Problem.SeveralParts(desk.notices().get(0).id(), "合订.txt", 2)), desk.problems());
        assertEquals(1, desk.notices().size());
    }

    @Test
    void takenApartEachIsANoticeTickedAsTheFileWasAndTheFileIsInTheBin() throws IOException {
        add(BOTH);
        String whole = desk.notices().get(0).id();
        desk.divide(whole);
        assertEquals(List.of(2022, 2023), desk.notices().stream().map(NoticeSummary::year).toList());
        assertEquals(List.of("合订.txt#1", "合订.txt#2"), desk.notices().stream().map(NoticeSummary::file).toList());
        assertEquals(Set.copyOf(desk.notices().stream().map(NoticeSummary::id).toList()), desk.ticked());
        assertEquals(1, desk.comparison().notices().get(0).measures().size());
        desk.bin(bin -> assertEquals(List.of(whole), bin.stream().map(NoticeSummary::id).toList()));
    }

    @Test
    void takingApartIsUndoneAndDoneAgain() throws IOException {
        add(BOTH);
        String whole = desk.notices().get(0).id();
        desk.divide(whole);
        desk.history().undo();
        assertEquals(List.of(whole), desk.notices().stream().map(NoticeSummary::id).toList());
        assertEquals(Set.of(whole), desk.ticked());
        desk.history().redo();
        assertEquals(2, desk.notices().size());
        assertEquals(2, desk.ticked().size());
    }

    @Test
    void aFileThatWasTakenApartIsKnownWhenItComesAgain() throws IOException {
        add(BOTH);
        desk.divide(desk.notices().get(0).id());
        desk.problems().clear();
        add(BOTH);
        assertEquals(2, desk.notices().size());
        assertEquals(List.of(new Problem.Duplicate("合订.txt")), desk.problems());
    }

    @Test
    void oneNoticeIsNotOfferedAndSaidToBeOne() throws IOException {
        add(FIRST);
        assertEquals(List.of(), desk.problems());
        desk.divide(desk.notices().get(0).id());
        assertEquals(List.of(new Problem.OnePart("合订.txt")), desk.problems());
        assertEquals(1, desk.notices().size());
    }

    @Test
    void thePartsAreInTheProjectWhenItIsOpenedAgainAndAreFound() throws Exception {
        Path file = folder.resolve("防火.duizhao");
        ProgramFolders folders = ProgramFolders.of(Map.of(), folder);
        Path both = Files.writeString(folder.resolve("合订.txt"), BOTH);
        try (Project project = Project.open(file, folders, workbench)) {
            project.add(List.of(both), Progress.NONE, event -> { });
            String whole = project.summaries().get(0).id();
            ProjectStep.Division.of(project, whole).orElseThrow().make(project);
        }
        try (Project project = Project.open(file, folders, workbench)) {
            project.catchUp(Progress.NONE);
            assertEquals(2, project.summaries().size());
            assertEquals(2, project.search("“县林业局每月召开”", 10).hits().size());
            assertEquals(Optional.empty(), project.original(project.summaries().get(0).id()), "the file holds another notice too");
            assertTrue(project.notices(Set.of(project.summaries().get(1).id())).get(0).sourceText().startsWith("岚川县人民政府关于做好2023年"));
        }
    }

    private void add(String text) throws IOException {
        desk.add(List.of(Files.writeString(folder.resolve("合订.txt"), text)));
    }
}
