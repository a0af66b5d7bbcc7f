package org.duizhao.library.form;

import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;

import java.util.List;

/**
 * Which of a notice's headings a measure stands under. Measures follow one another under the same headings, so the answer for the one
 * before mostly holds. Not thread-safe.
 */
final class HeadingPositions {

    /** As the file has it; part of its format. */
    private static final int NONE = -1;

    private final List<Heading> headings;
    private HeadingPath last;
    private int[] lastPositions;

    HeadingPositions(List<Heading> headings) {
        this.headings = headings;
    }

    /** The positions of section, item and label among the headings; -1 for what is not there. The array is not to be changed. */
    int[] of(HeadingPath path) {
        if (last == null || !same(last, path)) {
            last = path;
            lastPositions = new int[] {position(path.section()), position(path.item()), position(path.label())};
        }
        return lastPositions;
    }

    private static boolean same(HeadingPath one, HeadingPath other) {
        return one.section() == other.section() && one.item() == other.item() && one.label() == other.label();
    }

    private int position(Heading heading) {
        if (heading == null) {
            return NONE;
        }
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i) == heading) {
                return i;
            }
        }
        return headings.indexOf(heading);
    }
}
