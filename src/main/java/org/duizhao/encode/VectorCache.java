package org.duizhao.encode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Vectors kept on the disk, by text and model. One file of a fixed number of places; where a vector may stand follows from its key, as in
 * the cache of a processor: a few places of one bucket, and where all are taken it drives another out. So the file is bounded, needs no
 * index in memory and no lock. Every place carries a checksum: what is damaged, foreign, of another model or half written by another
 * program is taken for empty. Thread-safe.
 */
final class VectorCache {

    /** The number is that of the form: another form is another file. */
    private static final String NAME = "vectors-1.bin";
    /** With {@link #WAYS}, 131,072 vectors in 70 MB: five times what 60 notices of 100 measures have with their clauses. */
    private static final int BUCKETS = 1 << 15;
    /** Places of a bucket: with a quarter of all taken, one vector in a hundred drives another out. */
    private static final int WAYS = 4;
    /** In bytes, as all below: half of SHA-256, by which no two sentences meet. */
    private static final int KEY = 16;
    /** What the checksum behind it is of. */
    private static final int CHECKED = KEY + SentenceVectors.WIDTH;
    private static final int PLACE = CHECKED + Integer.BYTES;
    private static final int BUCKET = WAYS * PLACE;
    static final long LARGEST = (long) BUCKETS * BUCKET;

    private final Path file;
    private final String model;

    /** @param model its {@link EncoderFiles#id} */
    VectorCache(Path caches, String model) {
        file = caches.resolve(NAME);
        this.model = model;
    }

    /** The vectors of those texts that are known; none where the file cannot be read. */
    Map<String, byte[]> read(List<String> texts) {
        Map<String, byte[]> known = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            return known;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (String text : texts) {
                byte[] key = key(text);
                byte[] bucket = bucket(channel, key);
                int way = find(bucket, key);
                if (way >= 0) {
                    known.put(text, Arrays.copyOfRange(bucket, way * PLACE + KEY, way * PLACE + CHECKED));
                }
            }
        } catch (IOException unreadable) {
            return known; // what is not known is encoded once more
        }
        return known;
    }

    /** Keeps vectors; as many as can be kept, where the disk is full or may not be written. */
    void write(Map<String, byte[]> vectors) {
        try (FileChannel channel = openToWrite()) {
            for (Map.Entry<String, byte[]> vector : vectors.entrySet()) {
                write(channel, key(vector.getKey()), vector.getValue());
            }
        } catch (IOException unwritable) {
            return; // they are encoded once more next time
        }
    }

    private FileChannel openToWrite() throws IOException {
        Files.createDirectories(file.getParent());
        try {
            // the places that nobody wrote to take no room where the file system can leave them out
            return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException known) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.size() > LARGEST) {
                channel.truncate(LARGEST);
            }
            return channel;
        }
    }

    private static void write(FileChannel channel, byte[] key, byte[] vector) throws IOException {
        byte[] bucket = bucket(channel, key);
        int way = find(bucket, key);
        for (int i = 0; i < WAYS && way < 0; i++) {
            way = isWhole(bucket, i) ? -1 : i;
        }
        int taken = way < 0 ? Byte.toUnsignedInt(key[KEY - 1]) % WAYS : way;
        ByteBuffer place = ByteBuffer.allocate(PLACE).put(key).put(vector);
        place.putInt(checksum(place.array(), 0)).flip();
        long at = at(key) + (long) taken * PLACE;
        while (place.hasRemaining()) {
            at += channel.write(place, at);
        }
    }

    /** The bytes of a key's bucket; zeros beyond the end of the file. */
    private static byte[] bucket(FileChannel channel, byte[] key) throws IOException {
        ByteBuffer bucket = ByteBuffer.allocate(BUCKET);
        long at = at(key);
        int read = channel.read(bucket, at);
        while (read > 0 && bucket.hasRemaining()) {
            read = channel.read(bucket, at + bucket.position());
        }
        return bucket.array();
    }

    private static long at(byte[] key) {
        return (long) Math.floorMod(ByteBuffer.wrap(key).getInt(), BUCKETS) * BUCKET;
    }

    /** Which place of the bucket holds this key, whole; −1 where none does. */
    private static int find(byte[] bucket, byte[] key) {
        for (int way = 0; way < WAYS; way++) {
            if (Arrays.equals(bucket, way * PLACE, way * PLACE + KEY, key, 0, KEY) && isWhole(bucket, way)) {
                return way;
            }
        }
        return -1;
    }

    private static boolean isWhole(byte[] bucket, int way) {
        return ByteBuffer.wrap(bucket).getInt(way * PLACE + CHECKED) == checksum(bucket, way * PLACE);
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, CHECKED);
        return (int) sum.getValue();
    }

    private byte[] key(String text) {
        return Arrays.copyOf(EncoderFiles.digest((model + "\n" + text).getBytes(StandardCharsets.UTF_8)), KEY);
    }
}
