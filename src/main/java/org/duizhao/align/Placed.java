package org.duizhao.align;

import org.duizhao.topic.Topic;

import java.util.SortedSet;

/**
 * A group of passages with its topic.
 *
 * @param rank the topic's place in the codebook, from 0; beyond its end for a topic taken from a heading
 */
record Placed(SortedSet<Integer> group, Topic topic, int rank) {
}
