package org.duizhao.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;
import org.duizhao.progress.Progress;
import org.duizhao.reuse.SharedRuns.Letters;

/**
 * How much wording some notices share. What counts are letters, digits and hanzi that stand in runs of ten in both, in whatever order.
 *
 * @param notices in the order of rows and columns of the shares
 */
public record Reuse(List<Notice> notices, List<List<Double>> shares, Map<SentenceKey, Sentence> sentences) {

    /** The stage that is reported. */
    public static final String STAGE = "reuse";
    /** Nothing is known. */
    public static final Reuse NONE = new Reuse(List.of(), List.of(), Map.of());
    /** From this share of its characters on a sentence is of the template. A judgement: the place's own words are put into a template's sentence. */
    private static final double TEMPLATE = 0.5;
    /** Up to this share of its characters that another place has too a sentence is the notice's own: a set phrase is in most. A judgement. */
    private static final double OWN = 0.15;

    public Reuse {
        notices = List.copyOf(notices);
        shares = List.copyOf(shares);
        sentences = Map.copyOf(sentences);
    }

    /** Which sentence of which notice. */
    public record SentenceKey(String noticeId, String measureId) {
    }

    /**
     * A sentence.
     *
     * @param template its parts that most places have, sorted; offsets into its text
     */
    public record Sentence(SentenceKind kind, List<Span> template) {

        /** One of which nothing is known. */
        public static final Sentence UNKNOWN = new Sentence(SentenceKind.MIXED, List.of());

        public Sentence {
            template = List.copyOf(template);
        }
    }

    /**
     * Compares all with all. Notices of one place and several years count as one where it is asked what most have, for what a place says again each year
     * is no template; where all are of one place, each counts.
     *
     * @param notices each once
     */
    public static Reuse of(List<Notice> notices, Progress progress) {
        SharedRuns runs = new SharedRuns(notices, progress);
        int[] places = places(notices);
        int most = (int) IntStream.of(places).distinct().count() / 2;
        List<List<Double>> shares = new ArrayList<>();
        Map<SentenceKey, Sentence> sentences = new HashMap<>();
        for (int own = 0; own < notices.size(); own++) {
            progress.report(STAGE, own, notices.size());
            int[] shared = new int[notices.size()];
            int letters = 0;
            List<Measure> measures = notices.get(own).measures();
            for (int i = 0; i < measures.size(); i++) {
                Letters sentence = runs.sentences(own).get(i);
                Held held = Held.of(sentence, runs, places);
                letters += sentence.places().length;
                for (int other = 0; other < shared.length; other++) {
                    shared[other] += held.byNotice()[other].cardinality();
                }
                sentences.put(new SentenceKey(notices.get(own).id(), measures.get(i).id()), held.sentence(sentence, most));
            }
            int all = letters;
            shares.add(IntStream.of(shared).mapToObj(count -> all == 0 ? 0.0 : count / (double) all).toList());
        }
        return new Reuse(notices, shares, sentences);
    }

    /** The number of each notice's place; of each its own where all are of one. */
    private static int[] places(List<Notice> notices) {
        List<String> names = notices.stream().map(Notice::place).toList();
        List<String> distinct = names.stream().distinct().toList();
        return IntStream.range(0, notices.size()).map(notice -> distinct.size() > 1 ? distinct.indexOf(names.get(notice)) : notice).toArray();
    }

    /** Which share of the characters of one notice, by its place in the list, stands in another too, 0 to 1. */
    public double share(int one, int other) {
        return shares.get(one).get(other);
    }

    /** What is known of a sentence. */
    public Sentence of(String noticeId, Measure measure) {
        return sentences.getOrDefault(new SentenceKey(noticeId, measure.id()), Sentence.UNKNOWN);
    }

    /**
     * Of each character of a sentence that counts, who has it in a run.
     *
     * @param byNotice for each notice, which characters
     * @param counts   for each character, how many places have it, its own among them
     */
    private record Held(BitSet[] byNotice, int[] counts) {

        static Held of(Letters sentence, SharedRuns runs, int[] places) {
            BitSet[] byNotice = new BitSet[places.length];
            IntStream.range(0, byNotice.length).forEach(notice -> byNotice[notice] = new BitSet());
            int[] counts = new int[sentence.places().length];
            // by places, behind the run for which it was counted last
            int[] counted = new int[places.length];
            for (int at = 0; at < sentence.runs().length; at++) {
                BitSet holders = runs.holders(sentence.runs()[at]);
                int end = at + sentence.runLength();
                int having = 0;
                for (int notice = holders.nextSetBit(0); notice >= 0; notice = holders.nextSetBit(notice + 1)) {
                    byNotice[notice].set(at, end);
                    having += counted[places[notice]] == at + 1 ? 0 : 1;
                    counted[places[notice]] = at + 1;
                }
                for (int letter = at; letter < end; letter++) {
                    counts[letter] = Math.max(counts[letter], having);
                }
            }
            return new Held(byNotice, counts);
        }

        Sentence sentence(Letters letters, int most) {
            BitSet template = new BitSet();
            int shared = 0;
            for (int letter = 0; letter < counts.length; letter++) {
                template.set(letter, counts[letter] > most && counts[letter] > 1);
                shared += counts[letter] > 1 ? 1 : 0;
            }
            SentenceKind kind = template.cardinality() >= TEMPLATE * counts.length && counts.length > 0 ? SentenceKind.TEMPLATE
                    : shared <= OWN * counts.length ? SentenceKind.OWN : SentenceKind.MIXED;
            return new Sentence(kind, spans(template, letters.places()));
        }

        /** Signs between two characters of a part belong to it. */
        private static List<Span> spans(BitSet letters, int[] places) {
            List<Span> spans = new ArrayList<>();
            for (int from = letters.nextSetBit(0); from >= 0;) {
                int to = letters.nextClearBit(from);
                spans.add(new Span(places[from], places[to - 1] + 1));
                from = letters.nextSetBit(to);
            }
            return spans;
        }
    }
}
