package org.duizhao.read.word;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duizhao.read.Format;
import org.duizhao.read.OneNoticeInEveryFormat;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocFormatTest {

    @Test
    void aParagraphIsALineWithTheNumberThatWordGivesIt() throws IOException {
        SourceText text = Readings.text(OneNoticeInEveryFormat.doc());
        assertEquals(String.join("\n", OneNoticeInEveryFormat.PARAGRAPHS), text.text().strip());
        assertEquals(LineKind.PARAGRAPHS, text.lines());
        assertEquals(Format.DOC, text.format());
    }

    @Test
    void aDocumentThatEndsWithATableIsRead() throws IOException {
        try (InputStream in = Objects.requireNonNull(DocFormatTest.class.getResourceAsStream("ends-with-table.doc"))) {
            assertEquals(List.of("云岭县巡查任务表", "各乡镇每月巡查一次。", "序号\t地点", "1\t青石水库"), Readings.text(in.readAllBytes()).text().lines().toList());
        }
    }

    @Test
    void aFileOfWpsIsKnownByWhatWpsLeavesInIt() throws IOException {
        assertEquals(Format.WPS, Readings.text(with("WpsCustomData", OneNoticeInEveryFormat.doc())).format());
    }

    @Test
    void aDocumentUnderAPasswordIsSaidToBeSo() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(OneNoticeInEveryFormat.docx());
            }
            container.writeFilesystem(out);
            assertEquals(Reason.ENCRYPTED, Readings.refusal(out.toByteArray()));
        }
    }

    @ParameterizedTest
    @CsvSource({"Workbook, XLS", "PowerPoint Document, PPT", "CONTENTS, Microsoft Works", "Something, OLE"})
    void whatElseComesInTheSameContainerIsNamed(String stream, String format) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[]{1}), stream);
            container.writeFilesystem(out);
            assertEquals(List.of(new Unreadable("a.bin", Reason.UNKNOWN_FORMAT, format)), Readings.all(out.toByteArray()));
        }
    }

    @Test
    void aFileCutOffIsDamaged() throws IOException {
        byte[] whole = OneNoticeInEveryFormat.doc();
        for (int length : new int[]{600, whole.length / 3, whole.length / 2}) {
            assertTrue(List.of(Reason.DAMAGED, Reason.UNKNOWN_FORMAT).contains(Readings.refusal(Arrays.copyOf(whole, length))));
        }
    }

    private static byte[] with(String stream, byte[] doc) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(doc)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[]{1}), stream);
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
