package org.duizhao.read.page;

import org.duizhao.read.Format;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.scan.PictureReader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures of pages: .png, .jpg, .tif (each of its pictures a page), .bmp and .gif. */
public final class PictureFormat implements DocumentFormat {

    private static final List<String> FIRST_BYTES = List.of("\u0089PNG\r\n", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*", "GIF8", "BM");
    /** In points: A3 at 600 dots an inch. A larger picture is taken in at a half, a third … of its size. */
    private static final long LARGEST = 70_000_000;
    /** Nothing that a scanner or a camera makes has more points. */
    private static final long MOST = 1_000_000_000;

    private final ReadLimits limits;
    private final ScannedPages scans;

    public PictureFormat(ReadLimits limits, PictureReader pictures) {
        this.limits = limits;
        this.scans = new ScannedPages(pictures, limits);
    }

    /** A text may begin with BM; a picture of that kind has two bytes more that are always 0. */
    @Override
    public boolean recognises(Document document) {
        return FIRST_BYTES.stream().anyMatch(document::startsWith) && (!document.startsWith("BM") || document.head(10).endsWith("\0\0\0\0"));
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        if (!scans.available()) {
            throw new ReadFailure(Reason.PICTURES_UNREAD);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(document.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new ReadFailure(Reason.DAMAGED);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                return List.of(read(document, reader));
            } finally {
                reader.dispose();
            }
        }
    }

    private ReadOutcome read(Document document, ImageReader reader) throws IOException {
        int count = reader.getNumImages(true);
        if (count > limits.pages()) {
            throw new ReadFailure(Reason.TOO_MANY_PAGES, String.valueOf(limits.pages()));
        }
        PagedText text = new PagedText();
        for (int i = 0; i < count; i++) {
            int index = i;
            text.addScanned(scans.glyphs(() -> picture(reader, index)));
        }
        if (text.isBlank()) {
            throw new ReadFailure(Reason.NO_TEXT_IN_PICTURE);
        }
        return text.document(document, Format.PICTURE);
    }

    private static BufferedImage picture(ImageReader reader, int index) throws IOException {
        long points = (long) reader.getWidth(index) * reader.getHeight(index);
        if (points > MOST) {
            throw new ReadFailure(Reason.DAMAGED);
        }
        int every = (int) Math.ceil(Math.sqrt((double) points / LARGEST));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(index, parameters);
    }
}
