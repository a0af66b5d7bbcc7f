package org.duizhao.notice.outline;

import org.duizhao.notice.source.SourceRange;

import java.util.List;

/**
 * Where an annex (附件) begins: what stands behind the signature of a notice. The headings and paragraphs that follow it, up to the next annex,
 * are its own. A form or a list, which holds no sentences, has its text here.
 *
 * @param title  without line breaks, or 附件 with its number where it has none of its own; never null
 * @param text   what is no measure, a line each; empty where the annex was taken apart
 * @param source where mark, title and text stand
 */
public record Annex(String title, String text, List<SourceRange> source) implements Block {

    public Annex {
        source = List.copyOf(source);
    }
}
