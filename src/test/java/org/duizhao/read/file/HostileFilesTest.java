package org.duizhao.read.file;

import org.duizhao.read.OneNoticeInEveryFormat;
import org.duizhao.read.Readings;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.packed.PackedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a file may try is met by a bound and a sentence. */
class HostileFilesTest {

    private static final ReadLimits SMALL = new ReadLimits(1 << 20, 1 << 20, new ReadLimits.Packed(3 << 20, 100, 2), 500_000, 100, 60);
    private static final String HEAD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    @Test
    void aDocumentPartThatUnpacksWithoutEndIsABomb() throws IOException {
        byte[] bomb = PackedFiles.replace(OneNoticeInEveryFormat.docx(), "word/document.xml", HEAD + " ".repeat(9 << 20) + "</w:body></w:document>");
        assertEquals(List.of(new Unreadable("a.docx", Reason.BOMB, "1 MB")), new DocumentReader(SMALL).read(new Document("a.docx", bomb, 0)));
    }

    @Test
    void entitiesOfXmlAreNotFollowed() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + HEAD + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        assertEquals(Reason.DAMAGED, Readings.refusal(PackedFiles.replace(OneNoticeInEveryFormat.docx(), "word/document.xml", laughs)));
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + HEAD + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        assertEquals(Reason.DAMAGED, Readings.refusal(PackedFiles.replace(OneNoticeInEveryFormat.docx(), "word/document.xml", outside)));
    }

    @Test
    void xmlNestedDeeperThanTheStackIsDamaged() throws IOException {
        String deep = HEAD + "<w:sdt>".repeat(200_000) + "</w:sdt>".repeat(200_000) + "</w:body></w:document>";
        byte[] bytes = PackedFiles.replace(OneNoticeInEveryFormat.docx(), "word/document.xml", deep);
        assertTrue(List.of(Reason.DAMAGED, Reason.EMPTY).contains(Readings.refusal(bytes)));
    }

    @Test
    void moreTextThanAllowedIsTooLarge() {
        byte[] text = "一、压实责任。".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(new Unreadable("a.txt", Reason.TOO_LARGE, "1 MB")), new DocumentReader(SMALL).read(new Document("a.txt", text, 0)));
    }

    @Test
    void aTextLongerThanAnyNoticeIsTooLong() {
        byte[] text = "字".repeat(2_000_001).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(new Unreadable("a.txt", Reason.TOO_LONG, "200")),
                new DocumentReader(ReadLimits.STANDARD).read(new Document("a.txt", text, 0)));
    }

    @Test
    void nothingIsWrittenToDisk(@TempDir Path folder) throws IOException {
        String temp = System.getProperty("java.io.tmpdir");
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        System.setProperty("java.io.tmpdir", scratch.toString());
        try {
            OneNoticeInEveryFormat.files().values().forEach(Readings::text);
        } finally {
            System.setProperty("java.io.tmpdir", temp);
        }
        try (Stream<Path> left = Files.list(scratch)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
