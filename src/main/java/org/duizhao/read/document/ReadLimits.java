package org.duizhao.read.document;

/**
 * The bounds within which a document is read, whatever is in it. They are far above what an office writes (a notice of 100 pages
 * has 100,000 characters) and far below what an office PC can bear.
 *
 * @param fileBytes     the largest file that is taken into memory
 * @param textBytes     the largest plain text, web page or XML part that is decoded
 * @param unpackedBytes what one packed file (.docx, .ofd, .zip) may unpack to in sum
 * @param packedFiles   how many files one packed file may hold
 * @param characters    how long the text of one document may be: a notice that is longer is none, and comparing it would take hours
 * @param pages         how many pages a document may have
 * @param nesting       how many archives may lie one in the other
 * @param seconds       how long one file may take
 */
public record ReadLimits(long fileBytes, long textBytes, long unpackedBytes, int packedFiles, int characters, int pages, int nesting,
                  int seconds) {

    private static final long MEGABYTE = 1 << 20;

    /** The bounds of the program. */
    public static final ReadLimits STANDARD =
            new ReadLimits(128 * MEGABYTE, 64 * MEGABYTE, 256 * MEGABYTE, 5_000, 2_000_000, 5_000, 2, 60);

    /** A number of bytes as a person reads it: {@code 64 MB}. */
    public static String megabytes(long bytes) {
        return bytes / MEGABYTE + " MB";
    }
}
