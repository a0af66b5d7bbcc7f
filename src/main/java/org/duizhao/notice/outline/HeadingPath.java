package org.duizhao.notice.outline;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headings over a measure, from the outermost to the innermost. Each may be null: an opening paragraph has none.
 *
 * @param section level 1, 一、
 * @param item    level 2, （一） or a running 1.
 * @param label   level 3, an inline label or numbered sub-item
 */
public record HeadingPath(Heading section, Heading item, Heading label) {

    public static final HeadingPath NONE = new HeadingPath(null, null, null);

    /** Those that there are, from the outermost. */
    public Stream<Heading> headings() {
        return Stream.of(section, item, label).filter(heading -> heading != null);
    }

    /** Empty for an opening paragraph. */
    public Optional<Heading> innermost() {
        return headings().reduce((outer, inner) -> inner);
    }

    /** The clause as a citation names it: 一、（二）煤矿. Empty for an opening paragraph. */
    public String clause() {
        return headings().map(h -> h.number().isEmpty() ? h.title() : h.number()).collect(Collectors.joining());
    }
}
