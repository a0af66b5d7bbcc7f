package org.duizhao.parse.line;

import java.util.List;

/**
 * What stands behind the signature under a title of its own, as lines.
 *
 * @param head  附件2, and the lines of its title; empty where neither stands there
 * @param title what {@code head} says, without 附件2 where more stands there; 附件 where it says nothing
 * @param lines the rest
 */
public record Part(List<Line> head, String title, List<Line> lines) {

    public Part {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }
}
