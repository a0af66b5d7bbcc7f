package org.duizhao.align.label;

import org.duizhao.language.Token;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand side by side in a clause and may name its matter.
 *
 * @param fit how well the phrase reads as a name, by its form alone: 1 for what is neither good nor bad
 */
record LabelPhrase(List<Token> words, double fit) {

    String text() {
        return words.stream().map(Token::text).collect(Collectors.joining());
    }
}
