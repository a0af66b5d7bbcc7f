package org.duizhao.align.matter;

import org.duizhao.align.pair.ClauseCutter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Passage;

import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of all passages, long items of a list as clauses of their own; preambles stay whole. Every character of a measure is in just
 * one of its clauses.
 */
public final class CorpusClauses {

    private final List<Clause> all = new ArrayList<>();
    private final List<List<Clause>> byPassage = new ArrayList<>();

    /** Cuts all passages, in their order. */
    public CorpusClauses(Corpus corpus) {
        for (Passage passage : corpus.passages()) {
            List<Clause> own = new ArrayList<>();
            String wording = passage.wording();
            List<Integer> beginnings = Preamble.isOf(corpus, passage) ? List.of(0) : ClauseCutter.beginningsOfItems(wording);
            for (int i = 0; i < beginnings.size(); i++) {
                boolean last = i + 1 == beginnings.size();
                int end = last ? wording.length() : beginnings.get(i + 1);
                own.add(new Clause(all.size() + i, passage.ordinal(), beginnings.get(i),
                        last ? passage.measure().text().length() : end, wording.substring(beginnings.get(i), end)));
            }
            all.addAll(own);
            byPassage.add(List.copyOf(own));
        }
    }

    /** How many clauses there are. */
    public int size() {
        return all.size();
    }

    /** How many passages there are. */
    int passages() {
        return byPassage.size();
    }

    /** @param ordinal from 0, below {@link #size} */
    public Clause clause(int ordinal) {
        return all.get(ordinal);
    }

    /** The passage of a clause. */
    public int passage(int clause) {
        return all.get(clause).passage();
    }

    /** The clauses of a passage, in reading order. */
    public List<Clause> of(int passage) {
        return byPassage.get(passage);
    }

    /** The words of all, in order. */
    public List<String> wordings() {
        return all.stream().map(Clause::wording).toList();
    }
}
