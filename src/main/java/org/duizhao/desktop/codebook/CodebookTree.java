package org.duizhao.desktop.codebook;

import javafx.scene.control.TreeItem;
import org.duizhao.topic.own.ListedTopic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The branches of the tree of topics. Groups that a person opened stay open. */
final class CodebookTree {

    private final TreeItem<TopicNode> root = new TreeItem<>();
    private final Set<String> open = new HashSet<>();
    /** Whether groups are open because of a search, not because a person opened them. */
    private boolean searching;

    TreeItem<TopicNode> root() {
        return root;
    }

    /** @param searched whether these are what a search leaves; then all groups are open */
    void grow(List<TopicGroup> groups, boolean searched) {
        if (!searching) {
            open.clear();
            root.getChildren().stream().filter(TreeItem::isExpanded).map(item -> item.getValue().group()).forEach(open::add);
        }
        searching = searched;
        List<TreeItem<TopicNode>> items = new ArrayList<>();
        for (TopicGroup group : groups) {
            TreeItem<TopicNode> item = new TreeItem<>(new TopicNode(group.name(), Optional.empty()));
            item.getChildren().setAll(group.topics().stream().map(CodebookTree::leaf).toList());
            item.setExpanded(searched || open.contains(group.name()));
            items.add(item);
        }
        root.getChildren().setAll(items);
    }

    /** The topic of that name, its group opened; empty where it is not there. */
    Optional<TreeItem<TopicNode>> item(String name) {
        Optional<TreeItem<TopicNode>> found = root.getChildren().stream().flatMap(group -> group.getChildren().stream())
                .filter(item -> item.getValue().topic().filter(topic -> topic.topic().name().equals(name)).isPresent()).findFirst();
        found.ifPresent(item -> item.getParent().setExpanded(true));
        return found;
    }

    private static TreeItem<TopicNode> leaf(ListedTopic topic) {
        return new TreeItem<>(new TopicNode(topic.topic().group(), Optional.of(topic)));
    }
}
