package org.duizhao.change.track;

import java.util.ArrayList;
import java.util.List;

/** The longest common run of styles of two lists of paragraph ends, in order, not necessarily side by side. */
final class CommonEnds {

    private CommonEnds() {
    }

    /** Places in the one and the other. */
    static List<int[]> of(List<LineStyle> one, List<LineStyle> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i) == other.get(j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<int[]> partners = new ArrayList<>();
        for (int i = 0, j = 0; i < one.size() && j < other.size();) {
            if (one.get(i) == other.get(j)) {
                partners.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }
}
