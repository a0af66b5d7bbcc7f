package org.duizhao.align.label;

import org.duizhao.language.Token;

import java.util.List;
import java.util.stream.Collectors;

/** Words that stand side by side in a clause and may name its matter. */
record LabelPhrase(List<Token> words) {

    String text() {
        return words.stream().map(Token::text).collect(Collectors.joining());
    }
}
