package org.duizhao.workbench.user;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OwnLexiconTest {

    private static final String TEXT = "云岭县人民政府关于开展冬季巡查的通知\n一、压实责任\n各乡镇要落实“三巡两报”要求。\n";

    @TempDir
    Path home;

    @Test
    void anAbbreviationOfTheUsersOwnIsSpelledOut() throws IOException {
        ProgramFolders folders = ProgramFolders.of(Map.of(), home);
        assertEquals(List.of(), members(folders));
        Files.createDirectories(folders.settings());
        Files.writeString(folders.settings().resolve("abbreviations.tsv"), "三巡两报\t\t晨巡 午巡 晚巡 日报 周报\t\n");
        assertEquals(List.of("晨巡", "午巡", "晚巡", "日报", "周报"), members(folders));
    }

    @Test
    void aTableThatIsBrokenIsLeftOut() throws IOException {
        ProgramFolders folders = ProgramFolders.of(Map.of(), home);
        Files.createDirectories(folders.settings());
        Files.write(folders.settings().resolve("abbreviations.tsv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertEquals(List.of(), members(folders));
    }

    private static List<String> members(ProgramFolders folders) {
        Workbench workbench = Workbench.ofUser(folders);
        SourceText source = new SourceText(new SourceFile("a", "a.txt", TEXT), Format.TEXT, SourceText.LineKind.UNKNOWN);
        Notice notice = workbench.parse(source, Set.of());
        Findings findings = workbench.findings(notice);
        return findings.abbreviationsOf(notice.measures().get(0).id()).get(0).members();
    }
}
