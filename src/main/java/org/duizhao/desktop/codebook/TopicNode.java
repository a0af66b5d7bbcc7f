package org.duizhao.desktop.codebook;

import org.duizhao.topic.own.ListedTopic;

import java.util.Optional;

/**
 * A line of the tree.
 *
 * @param group its name, or that of the group it belongs to
 * @param topic empty for a group
 */
record TopicNode(String group, Optional<ListedTopic> topic) {
}
