package org.duizhao.read;

import java.util.List;

/**
 * A file as it was given, with the documents in it.
 *
 * @param sha256    of the bytes, 64 hexadecimal digits; null where the file could not be opened
 * @param bytes     not copied, and changed by nobody; none where the file could not be opened
 * @param documents as {@link NoticeReader#read(java.nio.file.Path)} gives them; none where they were not asked for
 */
public record FileContent(String sha256, byte[] bytes, List<ReadOutcome> documents) {

    public FileContent {
        documents = List.copyOf(documents);
    }

    /** A file of which nothing could be read. */
    public static FileContent unreadable(Unreadable why) {
        return new FileContent(null, new byte[0], List.of(why));
    }
}
