package org.duizhao.desktop.shell.file;

import org.duizhao.desktop.choice.PersonalChoices;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.desktop.export.ExportOrder;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.ProjectCatalog;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.data.DataFiles;
import org.duizhao.workbench.user.ProgramFolders;
import org.duizhao.workbench.user.OwnName;
import org.duizhao.workbench.user.ShippedSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How files come onto the desk and leave it: what a person is asked, and what happens where they think better of it. */
class FilesOfTheDeskTest {

    private static final Workbench WORKBENCH = new Workbench();

    @TempDir
    private Path folder;
    private final Chosen dialogs = new Chosen();
    private final TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run);
    private final Desk desk = new Desk(Project.unsaved(WORKBENCH), tasks);
    private final List<String> news = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        desk.finish(Duration.ofSeconds(5));
    }

    @Test
    void chosenFilesAndFoldersComeOntoTheDesk() throws IOException {
        notice("云岭县");
        dialogs.answer = notice("青禾市");
        files().chooseFiles();
        assertEquals(List.of("青禾市"), places());
        dialogs.answer = folder;
        files().chooseFolder();
        assertEquals(2, places().size());
        assertEquals(List.of("files", "folder"), dialogs.asked);
    }

    @Test
    void nothingComesWhereNothingIsChosen() {
        files().chooseFiles();
        files().chooseFolder();
        assertEquals(List.of(), places());
        assertTrue(desk.problems().isEmpty());
    }

    @Test
    void theSamplesComeOutOfTheProgramItself() {
        files().openSamples();
        assertEquals(8, desk.notices().size());
        assertEquals(Set.of("临澜区", "云岭县", "望溪县", "石浦县"), Set.copyOf(places()));
        assertTrue(desk.problems().isEmpty());
    }

    @Test
    void samplesThatCannotBeLaidDownAreSaid() throws IOException {
        Files.createDirectories(home().caches().getParent());
        Files.writeString(home().caches(), "no folder");
        files().openSamples();
        assertEquals(1, desk.problems().size());
    }

    @Test
    void aFileIsSavedUnderItsFormatsEndingAndThatIsSaid() throws IOException {
        desk.add(List.of(notice("云岭县")));
        dialogs.answer = folder.resolve("对照.表");
        export().save(new ExportOrder(ExportFormat.HTML, desk.comparison(), ExportSettings.DEFAULT.withTitle("汛期/值守：对照表")));
        assertEquals(List.of("汛期值守：对照表.html"), dialogs.asked);
        assertTrue(Files.exists(folder.resolve("对照.表.html")));
        assertEquals(List.of("已保存到 " + folder.resolve("对照.表.html")), news);
    }

    @Test
    void anEndingThatIsThereIsNotDoubled() throws IOException {
        desk.add(List.of(notice("云岭县")));
        dialogs.answer = folder.resolve("对照.HTML");
        export().save(new ExportOrder(ExportFormat.HTML, desk.comparison(), ExportSettings.DEFAULT.withTitle("汛期/值守：对照表")));
        assertTrue(Files.exists(folder.resolve("对照.HTML")));
    }

    @Test
    void aFileThatIsThereIsOverwrittenOnlyWhereThePersonSaysSo() throws IOException {
        desk.add(List.of(notice("云岭县")));
        dialogs.answer = Files.writeString(folder.resolve("旧.html"), "旧");
        export().save(new ExportOrder(ExportFormat.HTML, desk.comparison(), ExportSettings.DEFAULT.withTitle("汛期/值守：对照表")));
        assertEquals("旧", Files.readString(dialogs.answer));
        dialogs.overwrite = true;
        export().save(new ExportOrder(ExportFormat.HTML, desk.comparison(), ExportSettings.DEFAULT.withTitle("汛期/值守：对照表")));
        assertTrue(Files.readString(dialogs.answer).contains("云岭县"));
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblemAndNoNews() throws IOException {
        desk.add(List.of(notice("云岭县")));
        dialogs.answer = folder.resolve("没有这个夹").resolve("表.html");
        export().save(new ExportOrder(ExportFormat.HTML, desk.comparison(), ExportSettings.DEFAULT.withTitle("汛期/值守：对照表")));
        assertInstanceOf(Problem.NotWritten.class, desk.problems().get(0));
        assertEquals(List.of(), news);
    }

    @Test
    void aNewProjectGetsItsEndingAndItsNameIsInTheTitle() {
        dialogs.answer = folder.resolve("汛期");
        Projects projects = projects();
        assertEquals("对照 — 未存项目", projects.title());
        projects.create();
        assertTrue(Files.exists(folder.resolve("汛期.duizhao")));
        assertEquals("对照 — 汛期", projects.title());
        assertEquals(List.of(folder.resolve("汛期.duizhao")), projects.recent());
    }

    @Test
    void aNewProjectNeverTakesThePlaceOfAFile() throws IOException {
        dialogs.answer = Files.writeString(folder.resolve("汛期.duizhao"), "别的");
        projects().create();
        assertEquals(new Problem.NotWritten(dialogs.answer.toString(), "已有同名文件，没有改动它"), desk.problems().get(0));
        assertEquals("别的", Files.readString(dialogs.answer));
    }

    @Test
    void theProjectThatIsOpenIsNotOpenedAgain() {
        dialogs.answer = folder.resolve("汛期.duizhao");
        Projects projects = projects();
        projects.create();
        Project open = desk.projectProperty().get();
        projects.open(folder.resolve(".").resolve("汛期.duizhao"));
        assertEquals(open, desk.projectProperty().get());
    }

    @Test
    void aCopyIsGoneOnWithAndHasAllThatWasThere() throws IOException {
        desk.add(List.of(notice("云岭县")));
        dialogs.answer = folder.resolve("抄本");
        Projects projects = projects();
        projects.saveAs();
        assertEquals("对照 — 抄本", projects.title());
        assertEquals(List.of("云岭县"), places());
    }

    @Test
    void aCopyGoesOverAFileOnlyWhereThePersonSaysSo() throws IOException {
        dialogs.answer = Files.writeString(folder.resolve("抄本.duizhao"), "别的");
        projects().saveAs();
        assertEquals(List.of("安全生产通知", "overwrite 抄本.duizhao"), dialogs.asked);
        assertEquals("别的", Files.readString(dialogs.answer));
        assertFalse(desk.projectProperty().get().file().isPresent());
    }

    private Import files() {
        return new Import(desk, tasks, dialogs, ShippedSamples.in(home()));
    }

    private Export export() {
        return new Export(desk, WORKBENCH.exporters(), context(), (sentence, file) -> news.add(sentence));
    }

    private Projects projects() {
        return new Projects(desk, context());
    }

    private WindowContext context() {
        ProjectCatalog catalog = new ProjectCatalog(WORKBENCH, home());
        return new WindowContext(tasks, Phrases.in(Locale.SIMPLIFIED_CHINESE), null, dialogs, opened -> { },
                new WindowContext.Places(ShippedSamples.in(home()), catalog, folder, OwnName.in(home()), PersonalChoices.in(home()), DataFiles.shipped()));
    }

    private ProgramFolders home() {
        return ProgramFolders.of(Map.of(), folder.resolve("家"));
    }

    private List<String> places() {
        return desk.notices().stream().map(notice -> notice.place()).toList();
    }

    private Path notice(String place) throws IOException {
        return Files.writeString(folder.resolve(place + ".txt"), place + "人民政府关于做好2024年安全生产工作的通知\n一、压实责任\n各单位每月检查一次。\n");
    }
}
