package org.duizhao.align.pair;

import org.duizhao.encode.SentenceVectors;
import org.duizhao.encode.VectorSource;
import org.duizhao.notice.outline.Heading;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The vectors of passages: of the sentence, of the sentence with its innermost heading in front, and of its clauses. */
final class PassageMeanings {

    private final PassageClauses clauses;
    private final Meanings plain;
    private final Meanings headed;
    private final Meanings ofClauses;

    PassageMeanings(Corpus corpus, VectorSource source, Progress progress) {
        clauses = new PassageClauses(corpus);
        List<String> texts = new ArrayList<>();
        corpus.passages().forEach(passage -> texts.add(passage.wording()));
        corpus.passages().forEach(passage -> texts.add(headed(passage, corpus.leads().get(passage.ordinal()))));
        texts.addAll(clauses.texts());
        Optional<SentenceVectors> vectors = source.vectors(texts, progress);
        int size = corpus.size();
        int[] sample = new Sample(corpus).ordinals();
        plain = vectors.map(known -> new Meanings(known, 0, size, sample)).orElse(null);
        headed = vectors.map(known -> new Meanings(known, size, 2 * size, sample)).orElse(null);
        ofClauses = vectors.map(known -> new Meanings(known, 2 * size, texts.size(), new int[0])).orElse(null);
    }

    /** With the sentence that leads in to it, or else with the innermost heading that has words. */
    private static String headed(Passage passage, String lead) {
        if (!lead.isEmpty()) {
            return lead + passage.wording();
        }
        return passage.measure().path().headings().map(Heading::title).filter(title -> !title.isEmpty()).reduce((outer, inner) -> inner)
                .map(title -> title + "：" + passage.wording()).orElse(passage.wording());
    }

    /** False where there is no encoder: then only the words of clauses can be asked for. */
    boolean known() {
        return plain != null;
    }

    Meanings plain() {
        return plain;
    }

    Meanings headed() {
        return headed;
    }

    PassageClauses.Found[] clauses(int one, int[] others, DenseVector room) {
        return clauses.found(one, others, ofClauses, room);
    }
}
