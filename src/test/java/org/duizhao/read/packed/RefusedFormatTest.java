package org.duizhao.read.packed;

import org.duizhao.read.Readings;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

class RefusedFormatTest {

    @ParameterizedTest
    @CsvSource({"'{\\rtf1\\ansi\\deff0 text}', RTF", "'Rar!\u001A\u0007\u0000', RAR",
        "'<?xml version=\"1.0\"?><w:wordDocument>text</w:wordDocument>', XML"})
    void aFormatThatIsNotReadIsNamed(String content, String name) {
        assertEquals(List.of(new Unreadable("a.bin", Reason.UNKNOWN_FORMAT, name)), Readings.all(content.getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF\u00E0", "GIF89a", "II*\0"})
    void aPictureOfANoticeIsSaidToBeAPicture(String content) {
        assertEquals(Reason.PICTURES_UNREAD, Readings.refusal(content.getBytes(ISO_8859_1)));
    }

    @Test
    void openDocumentIsNotTakenForAnArchive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(ISO_8859_1));
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        assertEquals(List.of(new Unreadable("a.bin", Reason.UNKNOWN_FORMAT, "OpenDocument, EPUB")), Readings.all(out.toByteArray()));
    }

    @Test
    void aWebPageThatBeginsAsXmlIsAWebPage() {
        String page = "<?xml version=\"1.0\"?>\n<!DOCTYPE html><html><body><p>text</p></body></html>";
        assertEquals("text\n", Readings.text(page.getBytes(ISO_8859_1)).text());
    }
}
