package org.duizhao.desktop.library;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import org.duizhao.desktop.library.LibraryNode.NoticeNode;
import org.duizhao.desktop.library.LibraryNode.PlaceNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a tree on the screen show other nodes and keeps what is there of it, so
 * that what a person folded, chose or scrolled to stays.
 */
final class TreeItems {

    /** With more new lines than this in one place, one step for all costs less than a step for each. */
    private static final int ONE_BY_ONE = 200;

    private TreeItems() {
    }

    /** Lets {@code top} hold these nodes, new places open. */
    static void show(List<LibraryNode> nodes, TreeItem<LibraryNode> top) {
        ObservableList<TreeItem<LibraryNode>> items = top.getChildren();
        Set<String> wanted = nodes.stream().map(TreeItems::key).collect(Collectors.toSet());
        if (items.stream().anyMatch(item -> !wanted.contains(key(item.getValue())))) {
            items.removeIf(item -> !wanted.contains(key(item.getValue())));
        }
        Map<String, TreeItem<LibraryNode>> known = new HashMap<>();
        items.forEach(item -> known.put(key(item.getValue()), item));
        List<TreeItem<LibraryNode>> all = nodes.stream().map(node -> item(node, known)).toList();
        if (nodes.size() - items.size() > ONE_BY_ONE || !keepsOrder(items, all)) {
            items.setAll(all);
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (i >= items.size() || items.get(i) != all.get(i)) {
                items.add(i, all.get(i));
            }
        }
    }

    private static boolean keepsOrder(List<TreeItem<LibraryNode>> items, List<TreeItem<LibraryNode>> all) {
        Set<TreeItem<LibraryNode>> there = new HashSet<>(items);
        return all.stream().filter(there::contains).toList().equals(items);
    }

    private static TreeItem<LibraryNode> item(LibraryNode node, Map<String, TreeItem<LibraryNode>> known) {
        TreeItem<LibraryNode> item = known.get(key(node));
        if (item == null) {
            item = new TreeItem<>(node);
            item.setExpanded(node instanceof PlaceNode);
        } else if (!node.equals(item.getValue())) {
            item.setValue(node);
        }
        if (node instanceof PlaceNode place) {
            show(place.children(), item);
        }
        return item;
    }

    /** Unique among siblings. */
    private static String key(LibraryNode node) {
        return node instanceof NoticeNode notice ? notice.id() : "/" + ((PlaceNode) node).name();
    }
}
