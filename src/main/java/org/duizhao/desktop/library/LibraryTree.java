package org.duizhao.desktop.library;

import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.library.LibraryNode.NoticeNode;
import org.duizhao.desktop.library.LibraryNode.PlaceNode;
import org.duizhao.library.entry.NoticeSummary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts notices under their provinces and cities. */
final class LibraryTree {

    private LibraryTree() {
    }

    /** The roots, in the order of the notices. A notice whose superior places are not known is a root. */
    static List<LibraryNode> of(List<NoticeSummary> notices) {
        return level(notices, 0);
    }

    private static List<LibraryNode> level(List<NoticeSummary> notices, int depth) {
        Map<String, List<NoticeSummary>> below = new LinkedHashMap<>();
        List<LibraryNode> nodes = new ArrayList<>();
        List<LibraryNode> leaves = new ArrayList<>();
        for (NoticeSummary notice : notices) {
            List<String> above = notice.above();
            if (above.size() > depth) {
                below.computeIfAbsent(above.get(depth), place -> new ArrayList<>()).add(notice);
            } else {
                leaves.add(new NoticeNode(notice.id(), NoticeName.of(notice), notice.file(), notice.counts().measures()));
            }
        }
        below.forEach((place, inside) -> nodes.add(new PlaceNode(place, level(inside, depth + 1))));
        nodes.addAll(leaves);
        return nodes;
    }
}
