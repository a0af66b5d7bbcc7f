package org.duizhao.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cuts each text once and remembers the words as long as it lives, which is to be no longer than the work that asks again and again. Thread-safe. */
public final class RememberingSegmenter implements Segmenter {

    private final Segmenter segmenter;
    private final Map<String, List<Token>> known = new ConcurrentHashMap<>();

    public RememberingSegmenter(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public List<Token> segment(String text) {
        return known.computeIfAbsent(text, segmenter::segment);
    }
}
