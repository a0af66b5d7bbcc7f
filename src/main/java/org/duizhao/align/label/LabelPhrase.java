package org.duizhao.align.label;

import org.duizhao.language.Token;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand side by side in a clause and may name its matter.
 *
 * @param text the words, joined
 * @param fit  how well the phrase reads as a name, by its form alone: 1 for what is neither good nor bad
 */
record LabelPhrase(List<Token> words, String text, double fit) {

    LabelPhrase(List<Token> words, double fit) {
        this(List.copyOf(words), words.stream().map(Token::text).collect(Collectors.joining()), fit);
    }
}
