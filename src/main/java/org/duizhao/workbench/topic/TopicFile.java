package org.duizhao.workbench.topic;

import org.duizhao.read.text.CharsetGuess;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.ReadTopics;
import org.duizhao.topic.own.TopicCsv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of topics, see {@link TopicCsv}. */
public final class TopicFile {

    /** In bytes: ten thousand topics of a hundred words. */
    private static final long LARGEST = 16 << 20;

    private TopicFile() {
    }

    /**
     * Reads a file in UTF-8, or, as Excel keeps it where it is told so, in GB18030 or UTF-16.
     *
     * @param codebook without a person's own topics
     * @throws IOException where it is no text, or cannot be read
     */
    public static ReadTopics read(Path file, List<TopicEntry> codebook) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("larger than any codebook");
        }
        return new TopicCsv(codebook).read(CharsetGuess.decode(Files.readAllBytes(file)));
    }

    /** Writes the whole codebook in UTF-8, with the mark by which Excel and WPS know it. */
    public static void write(OwnTopics own, List<TopicEntry> codebook, OutputStream out) throws IOException {
        out.write(new TopicCsv(codebook).write(own).getBytes(StandardCharsets.UTF_8));
    }
}
