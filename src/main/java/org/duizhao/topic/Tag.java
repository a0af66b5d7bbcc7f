package org.duizhao.topic;

import java.util.List;

/**
 * A topic that a measure belongs to.
 *
 * @param weight   how clearly: 1 for one word of the topic in the measure, more for more words or a heading
 * @param evidence the words of the measure and its headings that show it, in the order of the codebook; never empty
 */
public record Tag(Topic topic, double weight, List<String> evidence) {

    public Tag {
        evidence = List.copyOf(evidence);
    }
}
