package org.duizhao.align.label;

import java.util.List;

/**
 * What a label is made of.
 *
 * @param topic   of the codebook; empty where it knows none
 * @param clarity how clearly the matter is about the topic, from 0
 * @param notices by notices, the clauses that each shows
 */
public record MatterWords(String topic, double clarity, List<String> notices) {

    public MatterWords {
        notices = List.copyOf(notices);
    }
}
