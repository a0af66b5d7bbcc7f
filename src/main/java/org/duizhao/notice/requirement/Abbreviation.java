package org.duizhao.notice.requirement;

import org.duizhao.notice.source.Span;

import java.util.List;

/**
 * A numeral abbreviation (数字略语) in a measure, such as “五到位”.
 *
 * @param span      where it stands in the measure's text, without quotation marks
 * @param text      without quotation marks; the abbreviation that is meant where the measure spells it out in full words
 * @param counts    the numbers it is made of: 5 of 五到位; 3 and 3 of 三管三必须
 * @param members   as spelled out by the notice or the lexicon; empty where it is spelled out nowhere (未展开)
 * @param sense     the label that abbreviations share exactly when they mean the same; never null
 * @param spelledBy where the members were found
 */
public record Abbreviation(Span span, String text, List<Integer> counts, List<String> members, String sense, SpelledBy spelledBy) {

    public Abbreviation {
        counts = List.copyOf(counts);
        members = List.copyOf(members);
    }

    /** Who says what the members are. */
    public enum SpelledBy {
        /** The sentence, beside the abbreviation. */ SAME_SENTENCE,
        /** An earlier sentence of the notice. */ OTHER_SENTENCE,
        /** The lexicon. */ LEXICON,
        /** Nobody: 未展开. */ NOBODY,
        /** There is no abbreviation; the wording is its members, such as 管行业必须管安全、管业务必须管安全…. */ ITSELF
    }

    /** The same in a text in which so many characters more stand before it. */
    public Abbreviation shifted(int by) {
        return by == 0 ? this : new Abbreviation(span.shifted(by), text, counts, members, sense, spelledBy);
    }

    /** True where the measure says it in full words instead of the abbreviation. */
    public boolean inFullWords() {
        return spelledBy == SpelledBy.ITSELF;
    }
}
