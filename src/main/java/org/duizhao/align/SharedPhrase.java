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

    /** Of equally long pieces the first. */
    private static String longest(List<String> one, List<String> other) {
        String best = "";
        for (String run : one) {
            for (String otherRun : other) {
                if (Math.min(run.length(), otherRun.length()) > best.length()) {
                    String piece = longest(run.toCharArray(), otherRun.toCharArray());
                    best = piece.length() > best.length() ? piece : best;
                }
            }
        }
        return best;
    }

    private static String longest(char[] one, char[] other) {
        int[] ending = new int[other.length + 1]; // by the end in the other, one more: how long the piece is that ends there and here
        int longest = 0;
        int end = 0;
        for (int i = 0; i < one.length; i++) {
            char here = one[i];
            for (int j = other.length; j > 0; j--) {
                int length = here == other[j - 1] ? ending[j - 1] + 1 : 0;
                ending[j] = length;
                if (length > longest) {
                    longest = length;
                    end = i + 1;
                }
            }
        }
        return new String(one, end - longest, longest);
    }
}
