package org.duizhao.parse;

import org.duizhao.notice.Field;
import org.duizhao.notice.FieldSource;
import org.duizhao.notice.SourceRange;

import java.util.ArrayList;
import java.util.List;

/** Gathers where the fields of the metadata stand. Not thread-safe; one for each notice. */
final class Sources {

    private final List<FieldSource> all = new ArrayList<>();

    void read(Field field, Line line) {
        all.add(new FieldSource(field, line.traced().source(), false));
    }

    void read(Field field, List<SourceRange> source) {
        all.add(new FieldSource(field, source, false));
    }

    /** The value was concluded from another field. */
    void inferred(Field field) {
        all.add(new FieldSource(field, List.of(), true));
    }

    List<FieldSource> all() {
        return List.copyOf(all);
    }
}
