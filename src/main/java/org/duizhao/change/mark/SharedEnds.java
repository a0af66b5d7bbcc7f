package org.duizhao.change.mark;

import org.duizhao.change.mark.WordCutter.Word;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Two wordings that stand for each other, and what both begin and end with: of 市政府及安委会 and 市安委会 these are 市 and 安委会. Neither end cuts
 * a word of one of them in two.
 *
 * @param head UTF-16 units that both begin with
 * @param tail UTF-16 units that both end with, behind the head
 */
record SharedEnds(String old, String now, int head, int tail) {

    static SharedEnds of(List<Word> oldWords, List<Word> nowWords, WordCutter cutter) {
        String old = text(oldWords);
        String now = text(nowWords);
        int most = Math.min(old.length(), now.length());
        int head = 0;
        while (head < most && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        while (head > 0 && !(mayEnd(oldWords, head, cutter) && mayEnd(nowWords, head, cutter))) {
            head--;
        }
        int tail = 0;
        while (tail < most - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        while (tail > 0 && !(mayEnd(oldWords, old.length() - tail, cutter) && mayEnd(nowWords, now.length() - tail, cutter))) {
            tail--;
        }
        return new SharedEnds(old, now, head, tail);
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }

    /** Whether something may end at this place: between two words, or inside of one that consists of two. */
    private static boolean mayEnd(List<Word> words, int place, WordCutter cutter) {
        int start = 0;
        for (Word word : words) {
            int end = start + word.text().length();
            if (place == start || place == end) {
                return true;
            }
            if (place < end) {
                return !Character.isLowSurrogate(word.text().charAt(place - start)) && cutter.cuts(word, place - start);
            }
            start = end;
        }
        return true;
    }

    String oldPart() {
        return old.substring(head, old.length() - tail);
    }

    String newPart() {
        return now.substring(head, now.length() - tail);
    }

    String before() {
        return old.substring(0, head);
    }

    String behind() {
        return old.substring(old.length() - tail);
    }
}
