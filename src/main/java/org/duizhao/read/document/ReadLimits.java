package org.duizhao.read.document;

/**
 * The bounds within which a document is read, whatever is in it. They are far above what an office writes (a notice of 100 pages
 * has 100,000 characters) and far below what an office PC can bear.
 *
 * @param fileBytes  the largest file that is taken into memory
 * @param textBytes  the largest plain text, web page or XML part that is decoded
 * @param packed     what one packed file may hold
 * @param characters how long the text of one document may be: a notice that is longer is none, and comparing it would take hours
 * @param pages      how many pages a document may have
 * @param seconds    how long one file may take
 */
public record ReadLimits(long fileBytes, long textBytes, Packed packed, int characters, int pages, int seconds) {

    /**
     * The bounds of one packed file (.docx, .ofd, .zip).
     *
     * @param bytes   what it may unpack to in sum
     * @param files   how many files it may hold
     * @param nesting how many archives may lie one in the other
     */
    public record Packed(long bytes, int files, int nesting) {
    }

    /** In bytes. */
    private static final long MEGABYTE = 1 << 20;

    /** The bounds of the program. */
    public static final ReadLimits STANDARD =
            new ReadLimits(128 * MEGABYTE, 64 * MEGABYTE, new Packed(256 * MEGABYTE, 5_000, 2), 2_000_000, 5_000, 60);

    /** A number of bytes as a person reads it: {@code 64 MB}. */
    public static String megabytes(long bytes) {
        return bytes / MEGABYTE + " MB";
    }
}
