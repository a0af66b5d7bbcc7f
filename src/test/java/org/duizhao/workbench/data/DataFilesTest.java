package org.duizhao.workbench.data;

import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.data.DataFiles.Refusal;
import org.duizhao.workbench.user.ProgramFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A file among the settings is used in the place of the program's own table, or passed over with a reason. */
class DataFilesTest {

    private static final String TEXT = "青禾县人民政府关于开展冬季巡查的通知\n一、压实责任\n各乡镇要落实“三巡两报”要求，每月养护古树一次。\n青禾县人民政府\n2024年1月5日\n";

    @TempDir
    Path home;

    @Test
    void withoutFilesTheProgramsOwnAreInForce() {
        assertTrue(DataFiles.in(home).all().stream().allMatch(one -> !one.isOwn() && one.own().isEmpty() && !one.table().rows().isEmpty()));
    }

    @Test
    void anAbbreviationOfTheUsersOwnIsSpelledOut() throws IOException {
        assertEquals(List.of(), members());
        keep("abbreviations.tsv", "三巡两报\t\t晨巡 午巡 晚巡 日报 周报\t\n");
        assertEquals(List.of("晨巡", "午巡", "晚巡", "日报", "周报"), members());
    }

    @Test
    void aPlaceOfANewerGazetteerHasItsCodeAndWhatIsAboveIt() throws IOException {
        keep("regions.tsv", "# 新的区划\n990000\t南岭省\n990100\t清江市\n990121\t青禾县\n");
        assertEquals(List.of("南岭省", "清江市"), notice(workbench()).metadata().jurisdiction().above());
        assertEquals("990121", notice(workbench()).metadata().jurisdiction().code());
    }

    @Test
    void topicsOfAnotherCodebookTakeThePlaceOfTheProgramsOwn() throws IOException {
        keep("codebook.tsv", "林业\t古树名木\t古树\t古树\n");
        assertEquals(Set.of("古树名木"), workbench().topicNames());
    }

    @Test
    void wordsOfAnotherPageFurnitureAreLeftOut() throws IOException {
        keep("page-furniture.tsv", "tail\tsure\t青\t青禾县人民政府网站承办\n");
        String page = TEXT + "青禾县人民政府网站承办\n";
        Workbench workbench = workbench();
        Notice notice = workbench.parse(source(page), Set.of());
        assertTrue(notice.repairs().stream().anyMatch(repair -> repair.before().contains("网站承办")), notice.repairs().toString());
    }

    @ParameterizedTest
    @CsvSource({"regions.tsv, 青禾县\t990121, OTHER_FORM", "codebook.tsv, 林业\t古树, OTHER_FORM", "page-furniture.tsv, tail\tsure\t青\t(青禾, OTHER_FORM",
        "lexicon.tsv, 古树, OTHER_FORM", "regions.tsv, '# nothing', EMPTY"})
    void aFileOfAnotherFormIsPassedOverAndSaidSo(String file, String text, Refusal why) throws IOException {
        keep(file, text + "\n");
        DataFiles.InForce found = DataFiles.in(settings()).all().stream().filter(one -> one.data().file().equals(file)).findFirst().orElseThrow();
        assertEquals(Optional.of(why), found.refusal());
        assertEquals(found.data().shipped(), found.table());
        assertFalse(found.isOwn());
    }

    @Test
    void aFileThatIsNoTextIsPassedOver() throws IOException {
        Files.createDirectories(settings());
        Files.write(settings().resolve("abbreviations.tsv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertEquals(Optional.of(Refusal.UNREADABLE), DataFiles.in(settings()).of(DataFile.ABBREVIATIONS).refusal());
        assertEquals(List.of(), members());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCopiedToBeChangedIsInForceOnceItIsMovedUp(DataFile data) throws IOException {
        Path folder = DataFiles.copyShipped(settings());
        assertFalse(DataFiles.in(settings()).of(data).isOwn());
        Files.move(folder.resolve(data.file()), settings().resolve(data.file()));
        DataFiles.InForce own = DataFiles.in(settings()).of(data);
        assertTrue(own.isOwn());
        assertEquals(data.shipped(), own.table());
    }

    @Test
    void theMarkThatEditorsPutBeforeUtf8IsNoPartOfTheFirstRow() throws IOException {
        keep("codebook.tsv", "\uFEFF林业\t古树名木\t古树\t古树\n");
        assertEquals("林业", DataFiles.in(settings()).table(DataFile.CODEBOOK).rows().get(0).get(0));
    }

    private void keep(String file, String text) throws IOException {
        Files.createDirectories(settings());
        Files.write(settings().resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path settings() {
        return ProgramFolders.inside(home).settings();
    }

    private Workbench workbench() {
        return Workbench.ofUser(ProgramFolders.inside(home));
    }

    private List<String> members() {
        Workbench workbench = workbench();
        Notice notice = notice(workbench);
        return workbench.findings(notice).abbreviationsOf(notice.measures().get(0).id()).stream().flatMap(one -> one.members().stream()).toList();
    }

    private static Notice notice(Workbench workbench) {
        return workbench.parse(source(TEXT), Set.of());
    }

    private static SourceText source(String text) {
        return new SourceText(new SourceFile("a", "a.txt", text), Format.TEXT, SourceText.LineKind.UNKNOWN);
    }
}
