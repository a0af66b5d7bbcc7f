package org.duizhao.parse.head;

import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.line.Line;

/**
 * A line of the head and what it is.
 *
 * @param field the field it belongs to; null for a line that may be of the title
 * @param value what the line says of the field; null where that is nothing
 * @param sure  whether the line proves that the head reaches down to it
 */
record HeadLine(int index, Line line, Field field, String value, boolean sure) {

    String text() {
        return line.text();
    }

    boolean is(Field other) {
        return field == other;
    }
}
