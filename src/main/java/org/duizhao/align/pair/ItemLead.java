package org.duizhao.align.pair;

import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;

import java.util.List;

/**
 * Finds the sentence that leads in to the items below it (…应当履行下列职责：). Where items have numbers but no headings of their own, it alone
 * says of whom and of what they speak: 督促、检查安全生产工作 is one duty of the head of an enterprise and another of its safety officer. Asked for
 * the measures of one notice in their order.
 */
final class ItemLead {

    /** The three headings that a {@link org.duizhao.notice.outline.HeadingPath} has at most. */
    private static final int DEEPEST = 3;
    private static final String COLONS = "：:";

    /** The last measure under so many headings. */
    private final Measure[] last = new Measure[DEEPEST + 1];

    /** The sentence that leads in to the next measure of the notice; empty where there is none. */
    String of(Measure measure) {
        List<Heading> path = measure.path().headings().toList();
        int depth = path.size();
        last[depth] = measure;
        if (depth == 0 || !path.get(depth - 1).title().isEmpty()) {
            return "";
        }
        Measure above = last[depth - 1];
        return above != null && above.path().headings().toList().equals(path.subList(0, depth - 1)) && leadsIn(above.text()) ? above.text() : "";
    }

    private static boolean leadsIn(String text) {
        String words = text.strip();
        return !words.isEmpty() && COLONS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
