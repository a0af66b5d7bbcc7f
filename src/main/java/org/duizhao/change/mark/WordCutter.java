package org.duizhao.change.mark;

import org.duizhao.chinese.cycle.CycleWords;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a text into the pieces that are marked whole: words, and figures, dates and document numbers, each of which is one. */
final class WordCutter {

    private static final String DIGITS = "[0-9０-９]";
    private static final String HANZI_DIGITS = "[" + Numerals.HANZI + "]";
    private static final String YEAR = "(?:" + DIGITS + "{2,4}|[〇零" + Numerals.ONE_TO_NINE + "]{4})年";
    private static final String DAY = DIGITS + "{1,2}月(?:" + DIGITS + "{1,2}[日号])?";
    /** The longest first: a document number holds a year, a date a figure. */
    private static final Pattern FIGURE = Pattern.compile("[〔\\[（(]" + DIGITS + "{4}[〕\\]）)]第?" + DIGITS + "+号"
            + "|" + YEAR + "(?:" + DAY + ")?|" + DAY + "|" + CycleWords.EVERY
            + "|第?" + DIGITS + "+(?:[.．:：,，]" + DIGITS + "+)*[万亿]*[%％‰]?|第?" + HANZI_DIGITS + "{2,}|第" + HANZI_DIGITS);

    private final Segmenter segmenter;
    private final Set<String> heads = new HashSet<>(Table.read(WordCutter.class, "heads.tsv").words());

    WordCutter(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** A piece of a text. @param figure whether it is a figure or a date */
    record Word(String text, boolean figure) {
    }

    /** The pieces in order; together they are the whole text. A figure ends where it ends, whatever the word around it is: 25日|前. */
    List<Word> words(String text) {
        TreeMap<Integer, Boolean> ends = new TreeMap<>();
        for (Token token : segmenter.segment(text)) {
            ends.put(token.end(), false);
        }
        for (Matcher figure = FIGURE.matcher(text); figure.find();) {
            ends.subMap(figure.start(), true, figure.end(), false).clear();
            ends.putIfAbsent(figure.start(), false);
            ends.put(figure.end(), true);
        }
        ends.remove(0);
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (Map.Entry<Integer, Boolean> end : ends.entrySet()) {
            words.add(new Word(text.substring(start, end.getKey()), end.getValue()));
            start = end.getKey();
        }
        return words;
    }

    /**
     * The same words, of which those that the other text does not have are cut where a part is a word of it: 市|安委会 where that has 安委会, so that
     * it finds its partner whatever stands around it.
     */
    List<Word> cutLike(List<Word> words, List<Word> others) {
        Set<String> known = others.stream().map(Word::text).collect(Collectors.toSet());
        return words.stream().flatMap(word -> known.contains(word.text()) ? Stream.of(word) : parts(word, known)).toList();
    }

    private Stream<Word> parts(Word word, Set<String> known) {
        String text = word.text();
        for (int at = 1; at < text.length(); at++) {
            boolean shared = known.contains(text.substring(at)) && text.length() - at > 1 || at > 1 && known.contains(text.substring(0, at));
            if (shared && !Character.isLowSurrogate(text.charAt(at)) && cuts(word, at)) {
                return Stream.of(new Word(text.substring(0, at), false), new Word(text.substring(at), false));
            }
        }
        return Stream.of(word);
    }

    /** Whether a word may be cut there because both parts are words: 市|政府, 专职|人员, but not 加|强. */
    boolean cuts(Word word, int at) {
        String head = word.text().substring(0, at);
        String rest = word.text().substring(at);
        return !word.figure() && (heads.contains(head) || isWord(head)) && isWord(rest);
    }

    private boolean isWord(String part) {
        return part.codePointCount(0, part.length()) > 1 && segmenter.segment(part).size() == 1;
    }
}
