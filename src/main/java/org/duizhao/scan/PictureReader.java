package org.duizhao.scan;

import java.awt.image.BufferedImage;
import java.util.List;

/** Reads the text in pictures of pages. Thread-safe. */
public interface PictureReader {

    /** Of a system on which no picture can be read. */
    PictureReader NONE = new PictureReader() {
        @Override
        public boolean available() {
            return false;
        }

        @Override
        public List<ScannedLine> lines(BufferedImage page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long pages() {
            return 0;
        }

        @Override
        public void rest() {
            // holds nothing
        }
    };

    /** Whether pictures can be read here. */
    boolean available();

    /**
     * The lines of a page, from the top, none where the picture shows no text. Only where it is {@link #available()}.
     *
     * @throws org.duizhao.onnx.ModelProblem where it fails, such as for want of memory
     */
    List<ScannedLine> lines(BufferedImage page);

    /** How many pages have been read so far: a sign to those who wait that work goes on. */
    long pages();

    /** Gives back memory until a picture is to be read again. */
    void rest();
}
