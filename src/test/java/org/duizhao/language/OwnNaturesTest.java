package org.duizhao.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OwnNaturesTest {

    private static final String TEXT = "市应急管理局每季度组织一次安全生产综合演练，乡镇人民政府、开发区管委会和矿山企业参加，结果在政府网站公开。";

    private final DoubleArrayTrie<Attribute> general = CustomDictionary.DEFAULT.dat;

    @Test
    void theSameWordsAreFoundInATextAsInADictionaryReadASecondTime() {
        List<String> second = words(new DynamicCustomDictionary(HanLP.Config.CustomDictionaryPath).dat);
        assertFalse(second.isEmpty());
        assertEquals(second, words(new HanLpSegmenter.OwnNatures(general)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"管委会", "开发区"})
    void whatIsSetInOneIsNotSetInTheOther(String word) {
        Attribute before = general.get(word);
        HanLpSegmenter.OwnNatures own = new HanLpSegmenter.OwnNatures(general);
        Attribute set = Attribute.create("nz 1000");
        assertTrue(own.set(word, set), "a word of the general dictionary");
        assertSame(set, own.get(word));
        assertSame(before, general.get(word));
        assertSame(before, new HanLpSegmenter.OwnNatures(general).get(word));
    }

    private static List<String> words(DoubleArrayTrie<Attribute> dictionary) {
        List<String> words = new ArrayList<>();
        dictionary.parseText(TEXT, (begin, end, value) -> words.add(begin + "-" + end + " " + value));
        return words;
    }
}
