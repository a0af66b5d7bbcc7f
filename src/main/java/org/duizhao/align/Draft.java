package org.duizhao.align;

import org.duizhao.align.matter.Matter;
import org.duizhao.topic.Topic;

/**
 * A matter on its way to become a row.
 *
 * @param rank      the topic's place in the codebook, from 0; beyond its end for a topic taken from a heading
 * @param notices   how many notices show something in it
 * @param foot      whether it is an opening or only passes a notice on
 */
record Draft(Matter matter, Topic topic, int rank, int notices, Certainty certainty, boolean foot) {
}
