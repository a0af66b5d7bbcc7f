package org.duizhao.read.packed;

import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.file.DocumentReader;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class ZipFormatTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] NOTICE = "一、压实责任。".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @Test
    void theDocumentsComeInTheOrderOfTheirNames() throws IOException {
        files.put("2024/b.txt", NOTICE);
        files.put("2023/c.txt", NOTICE);
        files.put("a.txt", NOTICE);
        assertEquals(List.of("a.txt", "b.txt", "c.txt"), names(zipped(StandardCharsets.UTF_8)));
    }

    @Test
    void namesInGbkAreReadable() throws IOException {
        files.put("云岭县/关于安全生产的通知.txt", NOTICE);
        assertEquals(List.of("关于安全生产的通知.txt"), names(zipped(GBK)));
    }

    @Test
    void namesThatTryToLeaveTheFolderLoseTheirPath() throws IOException {
        files.put("../../etc/passwd", NOTICE);
        files.put("..\\..\\windows\\system.ini", NOTICE);
        files.put("/root/absolute.txt", NOTICE);
        assertEquals(List.of("absolute.txt", "passwd", "system.ini"), names(zipped(StandardCharsets.UTF_8)));
    }

    @Test
    void whatOneDocumentFailsWithDoesNotTouchTheOthers() throws IOException {
        files.put("a.txt", NOTICE);
        files.put("b.png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1));
        files.put("c.txt", new byte[0]);
        List<ReadOutcome> outcomes = Readings.all(zipped(StandardCharsets.UTF_8));
        assertInstanceOf(SourceText.class, outcomes.get(0));
        assertEquals(Reason.PICTURES_UNREAD, ((Unreadable) outcomes.get(1)).reason());
        assertEquals(Reason.EMPTY, ((Unreadable) outcomes.get(2)).reason());
    }

    @Test
    void whatMacAndWordLeaveBesideDocumentsIsPassedOver() throws IOException {
        files.put("__MACOSX/._a.txt", NOTICE);
        files.put(".DS_Store", NOTICE);
        files.put("~$a.docx", NOTICE);
        assertEquals(Reason.EMPTY, Readings.refusal(zipped(StandardCharsets.UTF_8)));
    }

    @Test
    void anArchiveInAnArchiveIsReadButNotOneDeeper() throws IOException {
        files.put("a.txt", NOTICE);
        byte[] once = zipped(StandardCharsets.UTF_8);
        files.clear();
        files.put("inner.zip", once);
        byte[] twice = zipped(StandardCharsets.UTF_8);
        assertEquals(List.of("a.txt"), names(twice));
        files.clear();
        files.put("outer.zip", twice);
        assertEquals(Reason.BOMB, Readings.refusal(zipped(StandardCharsets.UTF_8)));
    }

    @Test
    void aBombIsNotUnpackedBeyondTheBound() throws IOException {
        ReadLimits small = new ReadLimits(1 << 20, 1 << 20, new ReadLimits.Packed(3 << 20, 100, 2), 500_000, 100, 60);
        files.put("bomb.txt", new byte[8 << 20]);
        List<ReadOutcome> outcomes = new DocumentReader(small).read(new Document("a.zip", zipped(StandardCharsets.UTF_8), 0));
        assertEquals(List.of(new Unreadable("a.zip", Reason.BOMB, "1 MB")), outcomes);
    }

    @Test
    void moreFilesThanAllowedAreABomb() throws IOException {
        for (int i = 0; i <= ReadLimits.STANDARD.packed().files(); i++) {
            files.put(i + ".txt", new byte[0]);
        }
        assertEquals(Reason.BOMB, Readings.refusal(zipped(StandardCharsets.UTF_8)));
    }

    @Test
    void anArchiveCutOffIsDamaged() throws IOException {
        files.put("a.txt", NOTICE);
        byte[] whole = zipped(StandardCharsets.UTF_8);
        assertEquals(Reason.DAMAGED, Readings.refusal(Arrays.copyOf(whole, whole.length - 30)));
    }

    @Test
    void ofAMemberThatDoesNotMatchItsChecksumOnlyItIsDamaged() throws IOException {
        files.put("a.txt", NOTICE);
        files.put("b.txt", "二、严格值守。".getBytes(StandardCharsets.UTF_8));
        byte[] damaged = zipped(StandardCharsets.UTF_8);
        flip(damaged, checksumOf("b.txt"));
        assertEquals("一、压实责任。", assertInstanceOf(SourceText.class, Readings.all(damaged).get(0)).text());
        assertEquals(List.of(new Unreadable("b.txt", Reason.DAMAGED)), Readings.all(damaged).subList(1, 2));
    }

    @Test
    void aDirectoryOfWhichAnEntryIsDamagedIsDamaged() throws IOException {
        files.put("a.txt", NOTICE);
        files.put("b.txt", "二、严格值守。".getBytes(StandardCharsets.UTF_8));
        byte[] damaged = zipped(StandardCharsets.UTF_8);
        int second = new String(damaged, StandardCharsets.ISO_8859_1).lastIndexOf("PK\001\002");
        damaged[second] ^= 1;
        assertEquals(Reason.DAMAGED, Readings.refusal(damaged));
    }

    /** The bytes of the checksum as the directory at the end has it, which is the one that counts. */
    private byte[] checksumOf(String name) {
        CRC32 checksum = new CRC32();
        checksum.update(files.get(name));
        return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt((int) checksum.getValue()).array();
    }

    private static void flip(byte[] bytes, byte[] part) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[latin.lastIndexOf(new String(part, StandardCharsets.ISO_8859_1))] ^= 1;
    }

    private static List<String> names(byte[] bytes) {
        return Readings.all(bytes).stream().map(ReadOutcome::file).toList();
    }

    private byte[] zipped(Charset names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
