package org.duizhao.align;

import org.duizhao.language.MeasureWording;

import java.util.ArrayList;
import java.util.List;

/** The longest words that texts have in common. */
final class SharedPhrase {

    private SharedPhrase() {
    }

    /** Of the longest common piece of each two texts the one that most of the texts hold, then the longest, then the first; or "". */
    static String of(List<String> texts) {
        List<List<String>> runs = texts.stream().map(MeasureWording::runs).toList();
        String best = "";
        long bestHolders = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                String phrase = longest(runs.get(i), runs.get(j));
                long holders = runs.stream().filter(text -> text.stream().anyMatch(run -> run.contains(phrase))).count();
                if (!phrase.isEmpty() && (holders > bestHolders || holders == bestHolders && phrase.length() > best.length())) {
                    best = phrase;
                    bestHolders = holders;
                }
            }
        }
        return best;
    }

    private static String longest(List<String> one, List<String> other) {
        List<String> pieces = new ArrayList<>();
        one.forEach(run -> other.forEach(otherRun -> pieces.add(longest(run, otherRun))));
        return pieces.stream().reduce("", (best, piece) -> piece.length() > best.length() ? piece : best);
    }

    private static String longest(String one, String other) {
        int[] previous = new int[other.length() + 1];
        String best = "";
        for (int i = 0; i < one.length(); i++) {
            int[] current = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                if (one.charAt(i) == other.charAt(j)) {
                    current[j + 1] = previous[j] + 1;
                    if (current[j + 1] > best.length()) {
                        best = one.substring(i + 1 - current[j + 1], i + 1);
                    }
                }
            }
            previous = current;
        }
        return best;
    }
}
