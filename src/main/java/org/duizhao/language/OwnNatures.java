package org.duizhao.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;

/**
 * The words of another dictionary with natures and frequencies of its own: what is set here is not set there. The words themselves, which
 * take most of the memory and never change, are kept once for both.
 */
final class OwnNatures extends DoubleArrayTrie<CoreDictionary.Attribute> {

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
