package org.duizhao.notice.metadata;

import org.duizhao.notice.source.SourceRange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a field of the metadata comes from.
 *
 * @param source   its ranges of the text as read, sorted; empty where it was inferred from another field
 * @param inferred true where the value was concluded (a year from the date), not read
 */
public record FieldSource(Field field, List<SourceRange> source, boolean inferred) {

    public FieldSource {
        source = List.copyOf(source);
    }

    /** Its characters in the text as read, the ranges one after the other. */
    public String in(String sourceText) {
        return source.stream().map(range -> sourceText.substring(range.start(), range.end())).collect(Collectors.joining());
    }
}
