package org.duizhao.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;

/**
 * Which runs of so many letters, digits and hanzi in a row stand in which notices. Signs and blanks between them do not count, for they change with the
 * file. A sentence that is shorter is a run of its own. Runs stay within sentences. Time and memory grow with the characters; each run is known by a
 * number of 64 bits, so that of a million runs two are taken for one with a chance of one in forty million.
 */
final class SharedRuns {

    /**
     * In characters. By trial on real notices: with eight such as 安全生产责任制落实 count, which everyone writes anew; twelve lose what was copied with
     * a word changed here and there.
     */
    static final int RUN = 10;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final List<List<Letters>> notices;
    /** For every run of {@link #keys}, which notices have it. */
    private final BitSet[] holders;
    private final long[] keys;

    SharedRuns(List<Notice> notices, Progress progress) {
        this.notices = notices.stream().map(notice -> notice.measures().stream().map(Measure::text).map(Letters::of).toList()).toList();
        keys = keys(progress);
        holders = new BitSet[keys.length];
        for (int notice = 0; notice < notices.size(); notice++) {
            progress.report(Reuse.STAGE, notice, notices.size());
            for (Letters sentence : this.notices.get(notice)) {
                for (long key : sentence.runs()) {
                    int at = Arrays.binarySearch(keys, key);
                    holders[at] = holders[at] == null ? new BitSet() : holders[at];
                    holders[at].set(notice);
                }
            }
        }
    }

    private long[] keys(Progress progress) {
        progress.report(Reuse.STAGE, 0, 1);
        return notices.stream().flatMap(List::stream).flatMapToLong(sentence -> Arrays.stream(sentence.runs())).sorted().distinct().toArray();
    }

    /** The sentences of a notice. */
    List<Letters> sentences(int notice) {
        return notices.get(notice);
    }

    /** Which notices have a run, by their places in the list. */
    BitSet holders(long run) {
        return holders[Arrays.binarySearch(keys, run)];
    }

    /**
     * The characters of a sentence that count.
     *
     * @param places of each in the sentence
     * @param runs   the keys of the runs that begin at each of the first; one for a short sentence, none for one without characters
     */
    record Letters(int[] places, long[] runs) {

        static Letters of(String text) {
            int[] places = IntStream.range(0, text.length()).filter(at -> Character.isLetterOrDigit(text.charAt(at))
                    || Character.isSurrogate(text.charAt(at))).toArray();
            int length = runLength(places.length);
            long[] runs = new long[length == 0 ? 0 : places.length - length + 1];
            long highest = 1;
            for (int i = 1; i < length; i++) {
                highest *= FACTOR;
            }
            long key = 0;
            for (int i = 0; i < places.length; i++) {
                key -= i >= length ? highest * text.charAt(places[i - length]) : 0;
                key = key * FACTOR + text.charAt(places[i]);
                if (i >= length - 1) {
                    runs[i - length + 1] = mixed(key + length);
                }
            }
            return new Letters(places, runs);
        }

        private static long mixed(long key) {
            long mixed = (key ^ key >>> 32) * FACTOR;
            return mixed ^ mixed >>> 29;
        }

        private static int runLength(int letters) {
            return Math.min(RUN, letters);
        }

        /** How many characters one of its runs has. */
        int runLength() {
            return runLength(places.length);
        }
    }
}
