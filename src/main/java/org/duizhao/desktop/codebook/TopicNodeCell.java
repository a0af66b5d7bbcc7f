package org.duizhao.desktop.codebook;

import javafx.scene.control.TreeCell;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.topic.own.ListedTopic;

/** A group or a topic in the tree; what a person added is marked. */
final class TopicNodeCell extends TreeCell<TopicNode> {

    private final Phrases phrases;

    TopicNodeCell(Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("codebook-cell");
    }

    @Override
    protected void updateItem(TopicNode node, boolean empty) {
        super.updateItem(node, empty);
        setText(empty || node == null ? null : node.topic().map(this::words).orElse(group(node)));
    }

    private String group(TopicNode node) {
        return node.group().isEmpty() ? phrases.say("codebook.noGroup") : node.group();
    }

    private String words(ListedTopic topic) {
        if (topic.own().isEmpty()) {
            return topic.topic().name();
        }
        return phrases.say(topic.shipped().isEmpty() ? "codebook.own" : "codebook.widened", topic.topic().name());
    }
}
