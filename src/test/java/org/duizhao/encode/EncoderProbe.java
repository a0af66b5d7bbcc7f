package org.duizhao.encode;

import org.duizhao.progress.Progress;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** A program that says whether it has an encoder, and the vector of a sentence. */
final class EncoderProbe {

    static final String SENTENCE = "县安委会每月至少召开一次全体会议，分析研判安全形势。";

    private EncoderProbe() {
    }

    /** @param arguments the cache folder */
    public static void main(String[] arguments) {
        SentenceEncoder encoder = SentenceEncoder.shipped(Path.of(arguments[0]));
        System.out.print(encoder.available());
        encoder.vectors(List.of(SENTENCE), Progress.NONE)
                .ifPresent(vectors -> System.out.print(" " + HexFormat.of().formatHex(vectors.bytes(0))));
    }
}
