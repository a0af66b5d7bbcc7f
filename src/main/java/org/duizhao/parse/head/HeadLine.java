package org.duizhao.parse.head;

import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.line.Line;

import java.util.Map;

/**
 * A line of the head and what it is.
 *
 * @param field the field it belongs to; null for a line that may be of the title
 * @param value what the line says of the field; null where that is nothing
 * @param sure  whether the line proves that the head reaches down to it
 * @param data  what the line says of fields as data of a page, by field
 */
record HeadLine(int index, Line line, Field field, String value, boolean sure, Map<Field, String> data) {

    HeadLine(int index, Line line, Field field, String value, boolean sure) {
        this(index, line, field, value, sure, Map.of());
    }

    /** The same line as a part of the red head. */
    HeadLine letterhead() {
        return new HeadLine(index, line, Field.LETTERHEAD, null, true);
    }

    String text() {
        return line.text();
    }

    boolean is(Field other) {
        return field == other;
    }
}
