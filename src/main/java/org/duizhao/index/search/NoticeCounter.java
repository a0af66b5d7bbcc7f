package org.duizhao.index.search;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the hits of every notice and keeps the first few, in the order of the index: notice by notice, in reading order. */
final class NoticeCounter implements Collector {

    private final int limit;
    private final List<Integer> first = new ArrayList<>();
    private final List<SortedDocValues> notices = new ArrayList<>();
    private final List<int[]> hits = new ArrayList<>();

    private NoticeCounter(int limit) {
        this.limit = limit;
    }

    /** @param first Lucene's numbers of the first hits */
    record Found(int total, List<Integer> first, Map<String, Integer> counts) {
    }

    record Manager(int limit) implements CollectorManager<NoticeCounter, Found> {

        @Override
        public NoticeCounter newCollector() {
            return new NoticeCounter(limit);
        }

        @Override
        public Found reduce(Collection<NoticeCounter> counters) throws IOException {
            List<Integer> first = new ArrayList<>();
            Map<String, Integer> counts = new TreeMap<>();
            for (NoticeCounter counter : counters) {
                first.addAll(counter.first);
                counter.addTo(counts);
            }
            int total = counts.values().stream().mapToInt(Integer::intValue).sum();
            return new Found(total, first.stream().sorted().limit(limit).toList(), counts);
        }
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        SortedDocValues notice = DocValues.getSorted(leaf.reader(), IndexFields.NOTICE);
        int[] count = new int[notice.getValueCount()];
        notices.add(notice);
        hits.add(count);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // hits are counted, not ranked
            }

            @Override
            public void collect(int document) throws IOException {
                if (first.size() < limit) {
                    first.add(leaf.docBase + document);
                }
                if (notice.advanceExact(document)) {
                    count[notice.ordValue()]++;
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void addTo(Map<String, Integer> counts) throws IOException {
        for (int segment = 0; segment < hits.size(); segment++) {
            int[] count = hits.get(segment);
            for (int ordinal = 0; ordinal < count.length; ordinal++) {
                if (count[ordinal] > 0) {
                    counts.merge(notices.get(segment).lookupOrd(ordinal).utf8ToString(), count[ordinal], Integer::sum);
                }
            }
        }
    }
}
