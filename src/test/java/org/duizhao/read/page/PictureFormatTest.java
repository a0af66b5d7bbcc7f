package org.duizhao.read.page;

import org.duizhao.bench.scan.PicturePdf;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.read.file.DocumentReader;
import org.duizhao.scan.PictureReader;
import org.duizhao.scan.ScanModels;
import org.duizhao.scan.ScannedNotice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Pictures of pages and PDFs of pictures. */
class PictureFormatTest {

    @TempDir
    static Path caches;
    private static PictureReader models;

    @BeforeAll
    static void open() {
        models = new ScanModels(caches);
        assumeTrue(models.available(), "ONNX Runtime does not load on this system");
    }

    @Test
    void aPictureIsReadLikeAPageAndSaysSo() {
        SourceText text = read("扫描.jpg", ScannedNotice.jpeg());
        assertEquals(Format.PICTURE, text.format());
        assertTrue(text.text().contains("关于做好汛期安全生产工作的通知\n"));
        assertTrue(text.text().contains("　　一、压实责任。"), "indented as it is printed");
        assertEquals(new Warning(WarningKind.SCANNED, text.pages().get(0), "1"), text.gaps().get(0));
    }

    @Test
    void eachPictureOfATiffIsAPage() throws IOException {
        SourceText text = read("扫描.tif", tiff(ScannedNotice.picture(), ScannedNotice.picture()));
        assertEquals(2, text.pages().size());
        assertEquals(List.of("1–2"), text.gaps().get(0).arguments());
    }

    @Test
    void ofAPdfThePagesWithoutTextAreReadAsPictures() throws IOException {
        SourceText text = read("扫描.pdf", PicturePdf.of(List.of(ScannedNotice.picture()), 0.8f));
        assertEquals(Format.PDF, text.format());
        assertTrue(text.text().contains("县安委会每月至少召开一次会议"));
        assertEquals(WarningKind.SCANNED, text.gaps().get(0).kind());
    }

    @Test
    void aCharacterThatIsNotReadSurelyIsSaidWithWhatItMayBe() {
        SourceText text = read("扫描.jpg", ScannedNotice.jpeg());
        for (Warning doubt : text.gaps().subList(1, text.gaps().size())) {
            assertEquals(WarningKind.UNCERTAIN_CHARACTERS, doubt.kind());
            assertEquals(text.text().substring(doubt.source().start(), doubt.source().end()), doubt.arguments().get(0));
        }
    }

    @Test
    void aPictureWithoutTextIsRefused() throws IOException {
        BufferedImage white = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
        white.createGraphics().fillRect(0, 0, 400, 400);
        assertEquals(Reason.NO_TEXT_IN_PICTURE, refused("空白.png", png(white), models));
    }

    @Test
    void aPictureThatBreaksOffIsRefused() {
        byte[] half = java.util.Arrays.copyOf(ScannedNotice.jpeg(), 300);
        assertEquals(Reason.DAMAGED, refused("半张.jpg", half, models));
    }

    @Test
    void wherePicturesCannotBeReadTheyAreRefused() {
        assertEquals(Reason.PICTURES_UNREAD, refused("扫描.jpg", ScannedNotice.jpeg(), PictureReader.NONE));
        assertEquals(Reason.PICTURES_UNREAD, refused("扫描.pdf", PicturePdf.of(List.of(ScannedNotice.picture()), 0.5f), PictureReader.NONE));
    }

    private SourceText read(String name, byte[] bytes) {
        return assertInstanceOf(SourceText.class, outcome(name, bytes, models));
    }

    private static Reason refused(String name, byte[] bytes, PictureReader pictures) {
        return assertInstanceOf(Unreadable.class, outcome(name, bytes, pictures)).reason();
    }

    private static ReadOutcome outcome(String name, byte[] bytes, PictureReader pictures) {
        return new DocumentReader(ReadLimits.STANDARD, pictures).read(new Document(name, bytes, 0)).get(0);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static byte[] tiff(BufferedImage... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new javax.imageio.IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
