package org.duizhao.parse.element;

import org.duizhao.notice.metadata.Field;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;

/** Gathers where the fields of the metadata stand. Not thread-safe; one for each notice. */
public final class FieldSources {

    private final List<FieldSource> all = new ArrayList<>();

    /** The field is read from the line. */
    public void read(Field field, Line line) {
        all.add(new FieldSource(field, line.traced().source(), false));
    }

    /** The field is read from these ranges of the source. */
    public void read(Field field, List<SourceRange> source) {
        all.add(new FieldSource(field, source, false));
    }

    /** The value was concluded from another field. */
    public void inferred(Field field) {
        all.add(new FieldSource(field, List.of(), true));
    }

    /** All that was gathered, in the order it was. */
    public List<FieldSource> all() {
        return List.copyOf(all);
    }
}
