package org.duizhao.train;

import org.duizhao.align.Near;
import org.duizhao.align.NearOfMeasures;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.PairModel;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.align.pair.Passage;
import org.duizhao.align.pair.Topics;
import org.duizhao.progress.Progress;
import org.duizhao.resource.Table;
import org.duizhao.topic.Codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how many of the measures that state the same in another notice are among the first three that are called near, for each set by weights
 * and an encoder that have not seen it: {@code MeasureNearPassages SHARED}. {@link TrainPairModel} leaves the weights in {@code target/train}.
 */
public final class MeasureNearPassages {

    private MeasureNearPassages() {
    }

    public static void main(String[] args) throws IOException {
        System.out.println("set\tstated elsewhere\tamong the first three\tcalled near for each measure and notice");
        for (AlignedSet set : TrainPairModel.sets(Path.of(args[0]))) {
            print(set, PairModel.of(Table.of(Files.lines(Path.of("target", "train", "without-" + set.name() + ".tsv")))));
        }
    }

    private static void print(AlignedSet set, PairModel model) {
        Corpus corpus = Corpus.of(set.notices());
        Links links = new PairScorer(set.vectors(), model, model).links(corpus, new Topics(corpus, Codebook.shipped()), Progress.NONE);
        NearOfMeasures near = new NearOfMeasures(corpus, links);
        int truths = 0;
        int found = 0;
        int called = 0;
        for (Passage one : corpus.passages()) {
            List<Near> offered = near.of(one.ordinal());
            called += offered.size();
            for (Passage other : corpus.passages()) {
                if (other.column() != one.column() && same(set, corpus, one, other)) {
                    truths++;
                    found += offered.stream().anyMatch(passage -> passage.measure() == other.measure()) ? 1 : 0;
                }
            }
        }
        System.out.printf("%s\t%d\t%.3f\t%.2f%n", set.name(), truths, found / (double) truths,
                called / (double) (corpus.size() * (corpus.columns().size() - 1)));
    }

    private static boolean same(AlignedSet set, Corpus corpus, Passage one, Passage other) {
        return set.verdict(corpus.columns().get(one.column()).id(), one.measure(), corpus.columns().get(other.column()).id(), other.measure())
                == AlignedSet.Verdict.SAME;
    }
}
