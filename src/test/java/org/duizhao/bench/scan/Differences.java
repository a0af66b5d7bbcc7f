package org.duizhao.bench.scan;

import java.util.ArrayList;
import java.util.List;

/** The fewest edits from one text to the other: {@code a>b}, {@code a>} lost, {@code >b} invented. */
public final class Differences {

    private Differences() {
    }

    public static List<String> of(String truth, String read) {
        int[][] cost = new int[truth.length() + 1][read.length() + 1];
        for (int i = 0; i <= truth.length(); i++) {
            for (int j = 0; j <= read.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int same = cost[i - 1][j - 1] + (truth.charAt(i - 1) == read.charAt(j - 1) ? 0 : 1);
                    cost[i][j] = Math.min(same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }
        List<String> edits = new ArrayList<>();
        int i = truth.length();
        int j = read.length();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + (truth.charAt(i - 1) == read.charAt(j - 1) ? 0 : 1)) {
                i--;
                j--;
                if (truth.charAt(i) != read.charAt(j)) {
                    edits.add(truth.charAt(i) + ">" + read.charAt(j));
                }
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 1) {
                i--;
                edits.add(truth.charAt(i) + ">");
            } else {
                j--;
                edits.add(">" + read.charAt(j));
            }
        }
        return edits;
    }
}
