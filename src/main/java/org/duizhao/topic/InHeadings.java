package org.duizhao.topic;

import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;

import java.util.BitSet;
import java.util.List;

/**
 * What stands in the headings over a measure.
 *
 * @param innermost what stands in the innermost
 * @param outer     what stands in all others
 * @param topics    the topics of both
 */
record InHeadings(In innermost, In outer, BitSet topics) {

    /** The phrases that stand in a text; the text is empty where there is none. */
    record In(String text, BitSet phrases) {
    }

    static InHeadings of(HeadingPath path, PhraseTable phrases) {
        List<String> titles = path.headings().map(Heading::title).toList();
        int last = titles.size() - 1;
        In innermost = in(last < 0 ? "" : titles.get(last), phrases);
        In outer = in(last < 1 ? "" : String.join("\n", titles.subList(0, last)), phrases);
        BitSet topics = phrases.topics(innermost.phrases());
        topics.or(phrases.topics(outer.phrases()));
        return new InHeadings(innermost, outer, topics);
    }

    private static In in(String text, PhraseTable phrases) {
        return new In(text, phrases.in(text));
    }
}
