package org.duizhao.topic;

import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;

import java.util.BitSet;
import java.util.List;

/**
 * What stands in the headings over a measure.
 *
 * @param innermost the phrases of the innermost
 * @param outer     those of all others
 * @param topics    the topics of both
 */
record InHeadings(BitSet innermost, BitSet outer, BitSet topics) {

    static InHeadings of(HeadingPath path, PhraseTable phrases) {
        List<String> titles = path.headings().map(Heading::title).toList();
        int last = titles.size() - 1;
        BitSet innermost = phrases.in(last < 0 ? "" : titles.get(last));
        BitSet outer = phrases.in(last < 1 ? "" : String.join("\n", titles.subList(0, last)));
        BitSet topics = phrases.topics(innermost);
        topics.or(phrases.topics(outer));
        return new InHeadings(innermost, outer, topics);
    }
}
