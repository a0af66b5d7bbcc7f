package org.duizhao.read.page;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Looks how much the content of a page unpacks to, before PDFBox unpacks it into memory. */
final class PdfStreams {

    /** Bytes unpacked at a time; they are only counted. */
    private static final int CHUNK = 1 << 16;

    private PdfStreams() {
    }

    /**
     * Whether the content of a page is whole, and does not break off where PDFBox goes on in silence.
     *
     * @throws ReadFailure BOMB where a stream is larger than {@code most} or packed more than once
     */
    static boolean isWhole(PDPage page, long most) throws IOException {
        boolean whole = true;
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            PDStream stream = streams.next();
            long packed = stream.getFilters().stream()
                    .filter(filter -> filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.LZW_DECODE)).count();
            boolean flate = !stream.getFilters().isEmpty() && stream.getFilters().get(0).equals(COSName.FLATE_DECODE);
            long size = flate ? size(stream, most) : 0;
            if (packed > 1 || Math.abs(size) > most) {
                throw new ReadFailure(Reason.BOMB, ReadLimits.megabytes(most));
            }
            whole &= size >= 0;
        }
        return whole;
    }

    /** Below zero where the stream breaks off after so many bytes, or one more. */
    private static long size(PDStream stream, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream in = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
            for (int read = in.read(chunk); read > 0 && size <= most; read = in.read(chunk)) {
                size += read;
            }
        } catch (ZipException | EOFException e) {
            // PDFBox is more patient with a broken stream; up to there its size is known
            return -size - 1;
        }
        return size;
    }
}
