package org.duizhao.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Collects the best few measures of each notice but one, in a single pass over the index. */
final class BestOfEachNotice extends SimpleCollector {

    private static final Comparator<Hit> WORST_FIRST =
            Comparator.comparingDouble(Hit::score).thenComparing(Comparator.comparingInt(Hit::ordinal).reversed());

    private final List<PriorityQueue<Hit>> best = new ArrayList<>();
    private final long exceptNotice;
    private final int perNotice;
    private NumericDocValues notices;
    private NumericDocValues ordinals;
    private Scorable scorer;

    BestOfEachNotice(int noticeCount, long exceptNotice, int perNotice) {
        for (int i = 0; i < noticeCount; i++) {
            best.add(new PriorityQueue<>(perNotice + 1, WORST_FIRST));
        }
        this.exceptNotice = exceptNotice;
        this.perNotice = perNotice;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        notices = context.reader().getNumericDocValues(LuceneMeasureIndex.NOTICE);
        ordinals = context.reader().getNumericDocValues(LuceneMeasureIndex.ORDINAL);
    }

    @Override
    public void setScorer(Scorable scorable) {
        scorer = scorable;
    }

    @Override
    public void collect(int document) throws IOException {
        notices.advanceExact(document);
        if (notices.longValue() == exceptNotice) {
            return;
        }
        PriorityQueue<Hit> queue = best.get((int) notices.longValue());
        float score = scorer.score();
        if (queue.size() == perNotice && perNotice > 0 && score < queue.peek().score()) {
            return; // most come to nothing
        }
        ordinals.advanceExact(document);
        queue.add(new Hit((int) ordinals.longValue(), score));
        if (queue.size() > perNotice) {
            queue.poll();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    List<Hit> hits() {
        return best.stream().flatMap(PriorityQueue::stream).sorted(WORST_FIRST.reversed()).toList();
    }
}
