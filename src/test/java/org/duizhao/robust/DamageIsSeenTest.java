package org.duizhao.robust;

import org.duizhao.notice.Notice;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.read.OneNoticeInEveryFormat;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.file.NoticeFileReader;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A damaged file is refused, or read with a warning that names what is missing; it never looks whole. */
class DamageIsSeenTest {

    @TempDir
    Path folder;

    @Test
    void aPageThatAnOfdNamesAndDoesNotHoldIsNamed() throws IOException {
        byte[] damaged = Packed.without(OneNoticeInEveryFormat.ofd(), name -> name.matches(".*Page_?1/.*") || name.contains("Pages/Page_1"));
        assertEquals(List.of(WarningKind.PAGE_LOST), kinds(Readings.text(damaged)));
    }

    @Test
    void aPageOfAPdfThatBreaksOffIsNamed() throws IOException {
        byte[] damaged = OneNoticeInEveryFormat.pdf();
        int stream = new String(damaged, StandardCharsets.ISO_8859_1).indexOf("stream", 1) + 200;
        List<WarningKind> seen = List.of();
        // some of the streams are fonts; that of a page is the one whose damage is told
        for (int at = stream; at < damaged.length && seen.isEmpty(); at += 150) {
            byte[] flipped = damaged.clone();
            flipped[at] ^= 0x55;
            List<ReadOutcome> outcomes = Readings.all(flipped);
            seen = outcomes.get(0) instanceof SourceText text ? kinds(text) : List.of();
        }
        assertEquals(List.of(WarningKind.PAGE_CUT), seen);
    }

    @Test
    void aSavedPageThatEndsBeforeItsClosingBoundaryIsNotWhole() throws IOException {
        byte[] whole = OneNoticeInEveryFormat.mhtml();
        assertEquals(List.of(), kinds(Readings.text(whole)));
        assertEquals(List.of(WarningKind.END_LOST), kinds(Readings.text(Arrays.copyOf(whole, whole.length * 2 / 3))));
    }

    @Test
    void norIsOneWhoseBase64HoldsWhatDoesNotBelongThere() {
        byte[] damaged = OneNoticeInEveryFormat.mhtml();
        damaged[damaged.length / 2] = '=';
        assertEquals(List.of(WarningKind.END_LOST), kinds(Readings.text(damaged)));
    }

    @Test
    void aPageThatNeverClosesItsBodyIsNotWhole() {
        byte[] whole = OneNoticeInEveryFormat.html();
        assertEquals(List.of(), kinds(Readings.text(whole)));
        assertEquals(List.of(WarningKind.END_LOST), kinds(Readings.text(Arrays.copyOf(whole, whole.length * 2 / 3))));
    }

    @Test
    void nulsInTheTextOfADocAreCounted() throws IOException {
        byte[] damaged = OneNoticeInEveryFormat.doc();
        byte[] words = "压实安全生产责任".getBytes(StandardCharsets.UTF_16LE);
        int at = indexOf(damaged, words);
        Arrays.fill(damaged, at, at + words.length, (byte) 0);
        Warning warning = Readings.text(damaged).gaps().get(0);
        assertEquals(WarningKind.CHARACTERS_LOST, warning.kind());
        assertEquals(List.of("8"), warning.arguments());
    }

    @Test
    void whatIsMissingIsAWarningOfTheNotice() {
        byte[] whole = OneNoticeInEveryFormat.html();
        Notice notice = new Workbench().parse(Readings.text(Arrays.copyOf(whole, whole.length * 2 / 3)), Set.of());
        assertTrue(notice.warnings().stream().anyMatch(warning -> warning.kind() == WarningKind.END_LOST));
    }

    @Test
    @Timeout(20)
    void aFormThatShowsItselfIsRefusedAtOnceAndItsThreadEnds() throws Exception {
        Path file = Files.write(folder.resolve("form.pdf"), formInItself());
        List<ReadOutcome> outcomes = new NoticeFileReader().read(file);
        assertEquals(Reason.DAMAGED, assertInstanceOf(Unreadable.class, outcomes.get(0)).reason());
    }

    private static List<WarningKind> kinds(SourceText text) {
        return text.gaps().stream().map(Warning::kind).toList();
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        String latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = latin1.indexOf(new String(part, StandardCharsets.ISO_8859_1));
        assertTrue(at >= 0);
        return at;
    }

    /** One page that shows a form, which shows itself twice. */
    private static byte[] formInItself() {
        return """
                %PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >> endobj
                4 0 obj << /Length 5 >> stream
                /F Do
                endstream endobj
                5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F 5 0 R >> >> /Length 11 >> stream
                /F Do /F Do
                endstream endobj
                trailer << /Root 1 0 R /Size 6 >>
                startxref
                0
                %%EOF
                """.getBytes(StandardCharsets.ISO_8859_1);
    }
}
