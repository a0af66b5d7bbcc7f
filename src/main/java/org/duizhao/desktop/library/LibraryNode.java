package org.duizhao.desktop.library;

import org.duizhao.desktop.desk.shelf.NoticeName;

import java.util.List;
import java.util.stream.Stream;

/** A node of the library's tree. */
public sealed interface LibraryNode {

    /** All notices at or below it. */
    Stream<NoticeNode> notices();

    /** Their ids. */
    default Stream<String> noticeIds() {
        return notices().map(NoticeNode::id);
    }

    /**
     * A place with what lies in it.
     *
     * @param name     such as 晋城市
     * @param children places before notices, never none
     */
    record PlaceNode(String name, List<LibraryNode> children) implements LibraryNode {

        public PlaceNode {
            children = List.copyOf(children);
        }

        @Override
        public Stream<NoticeNode> notices() {
            return children.stream().flatMap(LibraryNode::notices);
        }
    }

    /** A notice. */
    record NoticeNode(String id, NoticeName name, String file, int measures) implements LibraryNode {

        @Override
        public Stream<NoticeNode> notices() {
            return Stream.of(this);
        }
    }
}
