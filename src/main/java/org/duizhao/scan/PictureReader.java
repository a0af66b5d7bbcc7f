package org.duizhao.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
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
        public List<ScannedLine> lines(Page page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long steps() {
            return 0;
        }

        @Override
        public void rest() {
            // holds nothing
        }
    };

    /** Whether pictures can be read here. */
    boolean available();

    /** A page that is drawn when its turn has come: a picture of it takes 35 MB. */
    @FunctionalInterface
    interface Page {

        /** @throws IOException where it cannot be drawn */
        BufferedImage draw() throws IOException;
    }

    /**
     * The lines of a page, from the top, none where the picture shows no text. Only where it is {@link #available()}. One page after the other, whatever the
     * number of threads that ask.
     *
     * @throws org.duizhao.onnx.ModelProblem  where it fails, such as for want of memory
     * @throws java.io.InterruptedIOException where the thread is interrupted; its flag is set again
     * @throws IOException                    where the page cannot be drawn
     */
    List<ScannedLine> lines(Page page) throws IOException;

    /** How many lines have been read so far: a sign to those who wait that work goes on. */
    long steps();

    /** Gives back memory until a picture is to be read again. */
    void rest();
}
