package org.duizhao.desktop.desk.intake;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.NoticeSummary.Counts;
import org.duizhao.library.entry.VersionGroup;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class VersionsTest {

    private static final Counts SMALL = new Counts(1, 0, 0);

    private static final String FIRST = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            各乡镇人民政府：
            一、压实责任
            县安委会每季度至少召开一次会议。
            云岭县人民政府
            2024年3月5日
            """;
    private static final String SECOND = FIRST.replace("每季度", "每月").replace("3月5日", "3月19日");

    @TempDir
    private Path folder;
    private final Workbench workbench = new Workbench();
    private final Desk desk = new Desk(Project.unsaved(workbench), new TaskRunner(Runnable::run, Runnable::run));

    @Test
    void aNewVersionIsOfferedAndNothingHappensByItself() throws IOException {
        addBoth();
        assertEquals(2, desk.notices().size());
        assertEquals("修订稿.txt", offer().group().newest().orElseThrow().file());
        assertEquals(1, desk.versions().openProperty().get().size());
    }

    @Test
    void theOlderOneGivesWayWithItsTickAndComesBackWhenThatIsUndone() throws Exception {
        addBoth();
        String older = id("初稿.txt");
        String newer = id("修订稿.txt");
        desk.tick(List.of(newer), false);
        desk.versions().replace(offer().group());
        assertEquals(List.of(newer), desk.notices().stream().map(NoticeSummary::id).toList());
        assertEquals(Set.of(newer), desk.ticked());
        assertEquals(newer, desk.versions().exchangedProperty().get().get(older));
        assertEquals(Set.of(newer), desk.projectProperty().get().ticked());
        assertEquals(List.of(), desk.problems());
        desk.history().undo();
        assertEquals(2, desk.notices().size());
        assertEquals(Set.of(older), desk.ticked());
        assertEquals(1, desk.problems().size());
        assertEquals(2, offer().group().members().size());
    }

    @Test
    void whereBothAreKeptNobodyIsAskedAgainUntilThereIsAThird() throws IOException {
        addBoth();
        desk.versions().keepAll(offer().group());
        assertEquals(List.of(), desk.problems());
        desk.add(List.of(file("别的.txt", FIRST.replace("3号", "9号"))));
        assertEquals(List.of(), desk.versions().openProperty().get());
        desk.add(List.of(file("第三稿.txt", FIRST.replace("每季度", "每周"))));
        assertEquals(3, offer().group().members().size());
    }

    @Test
    void manyAreDecidedTogether() throws IOException {
        addBoth();
        desk.add(List.of(file("石浦旧.txt", FIRST.replace("云岭", "石浦").replace("云政", "石政"))));
        desk.add(List.of(file("石浦新.txt", SECOND.replace("云岭", "石浦").replace("云政", "石政"))));
        assertEquals(2, desk.versions().olderOnes());
        desk.versions().replaceAll();
        assertEquals(Set.of("修订稿.txt", "石浦新.txt"), Set.copyOf(desk.notices().stream().map(NoticeSummary::file).toList()));
        assertEquals(List.of(), desk.problems());
    }

    @Test
    void anOfferGoesWithTheNotice() throws IOException {
        addBoth();
        desk.remove(List.of(id("初稿.txt")));
        assertEquals(List.of(), desk.problems());
    }

    @Test
    void theNewerOneIsToldByTheNoticesDateWhicheverCameInFirst() {
        VersionGroup group = group(summary("a", LocalDate.of(2024, 3, 19), 1), summary("b", LocalDate.of(2024, 3, 5), 2));
        assertEquals("a", group.newest().orElseThrow().id());
    }

    @Test
    void whereADateIsMissingOrTheSameTheOneThatCameInLaterIsNewer() {
        assertEquals("b", group(summary("a", LocalDate.of(2024, 3, 19), 1), summary("b", null, 2)).newest().orElseThrow().id());
        LocalDate day = LocalDate.of(2024, 3, 5);
        assertEquals("b", group(summary("a", day, 1), summary("b", day, 2)).newest().orElseThrow().id());
    }

    @Test
    void filesOfOneImportAreNotOrderedByTheSecondInWhichTheyCameIn() {
        NoticeSummary first = summary("a", null, 3);
        NoticeSummary second = new NoticeSummary("b", "b.txt", first.citation(), first.counts(), first.imported().plusSeconds(2));
        assertEquals(Optional.empty(), group(first, second).newest());
    }

    @Test
    void whereNothingTellsThemApartNoneIsSaidToBeNewer() {
        LocalDate day = LocalDate.of(2024, 3, 5);
        VersionGroup group = group(summary("a", day, 1), summary("b", day, 1));
        assertEquals(Optional.empty(), group.newest());
        assertTrue(group.newerByOlder().isEmpty());
    }

    @Test
    void anotherVersionOfANoticeIsKnownByNumberAndIssuer() {
        NoticeSummary elsewhere = new NoticeSummary("3333", "3333.txt", citation("云政发〔2024〕3号", "云湖县人民政府", null), SMALL, null);
        VersionGroup group = group(summary("1111", null, 1), elsewhere, summary("2222", null, 2));
        assertEquals(Set.of("1111", "2222"), group.members().stream().map(NoticeSummary::id).collect(Collectors.toSet()));
    }

    @Test
    void noticesWithoutANumberAreNotTakenForVersionsOfOneAnother() {
        NoticeSummary one = summary("a", null, 1);
        assertFalse(VersionGroup.of(List.of(one, summary("b", null, 2)), Set.of()).isEmpty());
        NoticeSummary bare = new NoticeSummary("c", "c.txt", citation(null, one.issuer(), null), SMALL, null);
        assertTrue(VersionGroup.of(List.of(bare, bare), Set.of()).isEmpty());
    }

    private static VersionGroup group(NoticeSummary... members) {
        return VersionGroup.of(List.of(members), Set.of()).get(0);
    }

    private static NoticeSummary summary(String id, LocalDate issued, int imported) {
        return new NoticeSummary(id, id + ".txt", citation("云政发〔2024〕3号", "云岭县人民政府", issued), SMALL,
                Instant.ofEpochSecond(60L * imported));
    }

    private static Citation citation(String number, String issuer, LocalDate issued) {
        return new Citation("通知", number, "通知", new Issue(issuer, issued), new Scope(null, 2024));
    }

    private void addBoth() throws IOException {
        desk.add(List.of(file("初稿.txt", FIRST)));
        desk.add(List.of(file("修订稿.txt", SECOND)));
    }

    private Problem.OtherVersion offer() {
        return (Problem.OtherVersion) desk.problems().get(0);
    }

    private String id(String file) {
        return desk.notices().stream().filter(notice -> notice.file().equals(file)).findFirst().orElseThrow().id();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
