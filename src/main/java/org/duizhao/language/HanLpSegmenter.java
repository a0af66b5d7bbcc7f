package org.duizhao.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.List;

/**
 * HanLP's segmentation with a lexicon of this field, which goes first: by itself HanLP splits 峄/城区, reads 三/管三/必须 and drops the
 * head of 市住建局 in lists. Thread-safe: after construction nothing changes any more.
 */
public final class HanLpSegmenter implements Segmenter {

    /** As often as a common word of HanLP's own dictionary, so that the field's words win. */
    private static final int USUAL_FREQUENCY = 1000;

    private final Segment segment;

    /** With the lexicon that comes with the program. */
    public HanLpSegmenter() {
        this(Table.read(HanLpSegmenter.class, "lexicon.tsv"));
    }

    /** With these words and their natures. @throws IndexOutOfBoundsException where a row has no nature */
    public HanLpSegmenter(Table lexicon) {
        segment = HanLP.newSegment().enableOffset(true).enableCustomDictionary(dictionary(lexicon)).enableCustomDictionaryForcing(true);
    }

    /** The general dictionary with the field's words, of this segmenter alone: HanLP's own, which it loads in any case, stays as it is. */
    private static DynamicCustomDictionary dictionary(Table lexicon) {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary(new OwnNatures(CustomDictionary.DEFAULT.dat), new BinTrie<>(), null);
        lexicon.rows().forEach(cells -> dictionary.insert(cells.get(0), cells.get(1) + " " + USUAL_FREQUENCY));
        return dictionary;
    }

    @Override
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Term term : segment.seg(text)) {
            tokens.add(new Token(term.word, at, at + term.word.length(), term.nature.toString()));
            at += term.word.length();
        }
        return tokens;
    }

    /**
     * The words of another dictionary with natures and frequencies of its own: what is set here is not set there. The words themselves, which
     * take most of the memory and never change, are kept once for both.
     */
    static final class OwnNatures extends DoubleArrayTrie<CoreDictionary.Attribute> {

        private static final long serialVersionUID = 1;

        /** At first all words have what they have in {@code general}. */
        OwnNatures(DoubleArrayTrie<CoreDictionary.Attribute> general) {
            base = general.getBase();
            check = general.getCheck();
            size = general.getSize();
            // the call copies
            v = general.getValueArray(new CoreDictionary.Attribute[0]);
        }
    }
}
