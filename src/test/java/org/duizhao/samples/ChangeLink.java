package org.duizhao.samples;

import org.duizhao.change.Change;
import org.duizhao.change.Changes;

import java.util.ArrayList;
import java.util.List;

/**
 * A change as a careful reader names it, and how well found changes agree with those.
 *
 * @param kind as the JSON writes it
 * @param old  empty where the measure is new
 * @param now  empty where the measure is gone
 */
record ChangeLink(String kind, String old, String now) {

    /** F1 of the changes: one is found where its kind and both texts are, punctuation not counted. */
    static double f1(List<ChangeLink> truth, Changes found) {
        List<Change> left = new ArrayList<>(found.changes());
        long hits = truth.stream().filter(link -> left.stream().filter(link::is).findFirst().map(left::remove).orElse(false)).count();
        return 2.0 * hits / (truth.size() + found.changes().size());
    }

    private boolean is(Change change) {
        return change.kind().code().equals(kind) && bare(change.oldText()).equals(bare(old)) && bare(change.newText()).equals(bare(now));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
