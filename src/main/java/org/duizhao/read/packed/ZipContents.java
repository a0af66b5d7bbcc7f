package org.duizhao.read.packed;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A packed file, unpacked in memory and only as far as asked for. What it may unpack to is bounded, by counting what really comes
 * out, not by believing what it says of itself. Nothing is written to disk, so names that point out of a folder harm nothing.
 */
public final class ZipContents implements Closeable {

    /** Holds GBK, in which Chinese Windows writes names. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Of the end of the directory, without a comment. */
    private static final int END_BYTES = 22;
    /** In the place of a count that is told in the larger form of the directory. */
    private static final int ELSEWHERE = 0xFFFF;

    private final ReadLimits limits;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> files;
    private long unpacked;

    private ZipContents(ReadLimits limits, ZipFile zip, Map<String, ZipArchiveEntry> files) {
        this.limits = limits;
        this.zip = zip;
        this.files = files;
    }

    /**
     * The contents of a packed file.
     *
     * @throws ReadFailure BOMB where it holds too many files
     * @throws IOException where its directory is broken or missing, as in a file cut off
     */
    public static ZipContents open(Document document, ReadLimits limits) throws IOException {
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(document.bytes())).get();
        Map<String, ZipArchiveEntry> files = new TreeMap<>();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (!isCount(entries.size(), document.bytes())) {
            zip.close();
            throw new IOException("some entries of the directory are missing");
        }
        for (ZipArchiveEntry entry : entries) {
            if (files.size() >= limits.packed().files()) {
                zip.close();
                throw new ReadFailure(Reason.BOMB, String.valueOf(limits.packed().files()));
            }
            if (!entry.isDirectory()) {
                files.putIfAbsent(name(entry), entry);
            }
        }
        return new ZipContents(limits, zip, files);
    }

    /** Whether the end of the directory says so many entries (APPNOTE 4.3.16, bytes 10 and 11): what is behind a damaged one is not found. */
    private static boolean isCount(int entries, byte[] packed) {
        for (int at = packed.length - END_BYTES; at >= 0; at--) {
            if (packed[at] == 'P' && packed[at + 1] == 'K' && packed[at + 2] == 5 && packed[at + 3] == 6) {
                int told = packed[at + 10] & 0xFF | (packed[at + 11] & 0xFF) << Byte.SIZE;
                return told == ELSEWHERE || told == (entries & ELSEWHERE);
            }
        }
        return true;
    }

    /** The names of the files in a packed file; none where it is no packed file or is broken. */
    public static Set<String> names(Document document, ReadLimits limits) {
        if (!isPacked(document)) {
            return Set.of();
        }
        try (ZipContents contents = open(document, limits)) {
            return contents.names();
        } catch (IOException | RuntimeException e) {
            return Set.of();
        }
    }

    static boolean isPacked(Document document) {
        return document.startsWith("PK\003\004") || document.startsWith("PK\005\006");
    }

    /**
     * The full name of what one part of a packed document calls another, seen from a folder, which is empty or ends with
     * {@code /}.
     */
    public static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Full names with {@code /}, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /**
     * The bytes of a file; none where there is no such file.
     *
     * @param most more bytes than this are not wanted
     * @throws ReadFailure BOMB where more would come out than is allowed, ENCRYPTED where there is a password on it, DAMAGED
     *                     where what comes out is not what was packed
     */
    public byte[] bytes(String name, long most) throws IOException {
        ZipArchiveEntry entry = files.get(name);
        if (entry == null) {
            return new byte[0];
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ReadFailure(Reason.ENCRYPTED);
        }
        long allowed = Math.min(most, limits.packed().bytes() - unpacked);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(allowed + 1, Integer.MAX_VALUE));
            if (bytes.length > allowed) {
                throw new ReadFailure(Reason.BOMB, ReadLimits.megabytes(Math.min(most, limits.packed().bytes())));
            }
            unpacked += bytes.length;
            if (entry.getCrc() != checksum(bytes)) {
                throw new ReadFailure(Reason.DAMAGED);
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    /** Chinese Windows writes names in GBK without saying so; others write UTF-8, often without saying so either. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        String utf8 = new String(raw, StandardCharsets.UTF_8);
        String name = utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(raw, GB18030);
        return name.replace('\\', '/');
    }
}
