package org.duizhao.align;

import java.util.ArrayList;
import java.util.List;

/** The clauses of all passages. Every character of a measure is in just one of its clauses. */
final class Clauses {

    private final List<Clause> all = new ArrayList<>();
    private final List<List<Clause>> byPassage = new ArrayList<>();

    Clauses(Corpus corpus) {
        for (Passage passage : corpus.passages()) {
            List<Clause> own = new ArrayList<>();
            List<Span> spans = ClauseCutter.cut(passage.wording());
            for (int i = 0; i < spans.size(); i++) {
                int end = i + 1 < spans.size() ? spans.get(i).end() : passage.measure().text().length();
                own.add(new Clause(all.size() + i, passage.ordinal(), new Span(spans.get(i).start(), end),
                        spans.get(i).of(passage.wording())));
            }
            all.addAll(own);
            byPassage.add(List.copyOf(own));
        }
    }

    int size() {
        return all.size();
    }

    Clause clause(int ordinal) {
        return all.get(ordinal);
    }

    /** The passage of a clause. */
    int passage(int clause) {
        return all.get(clause).passage();
    }

    /** The clauses of a passage, in reading order. */
    List<Clause> of(int passage) {
        return byPassage.get(passage);
    }

    /** The words of all, in order. */
    List<String> wordings() {
        return all.stream().map(Clause::wording).toList();
    }
}
