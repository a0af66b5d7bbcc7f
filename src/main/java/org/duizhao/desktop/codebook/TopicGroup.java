package org.duizhao.desktop.codebook;

import org.duizhao.topic.own.ListedTopic;

import java.util.List;

/** A group of the codebook with its topics. */
record TopicGroup(String name, List<ListedTopic> topics) {

    TopicGroup {
        topics = List.copyOf(topics);
    }
}
