package org.duizhao.notice.outline;

import org.duizhao.notice.source.SourceRange;

import java.util.List;

/**
 * A measure (措施): one sentence of the body. It ends at 。！？ or ； outside brackets and quotation marks and keeps a trailing
 * responsibility bracket （…负责）.
 *
 * @param id     unique within its notice: m1, m2 … in reading order
 * @param text   the clean sentence with its closing punctuation
 * @param path   the headings it stands under
 * @param source its ranges of the source, sorted; several where it was pieced together
 */
public record Measure(String id, String text, HeadingPath path, List<SourceRange> source) {

    public Measure {
        source = List.copyOf(source);
    }
}
