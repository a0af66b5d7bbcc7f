package org.duizhao.extract.amount;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.chinese.word.Words;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.notice.source.Span;

import java.util.regex.Pattern;

/**
 * Tells a quantity that selects (20%以上的煤矿, 发生2起以上事故的，) from one that is asked for (达到90%以上的目标, 达到80%以上).
 */
final class Conditions {

    private static final NamedWords WORDS = NamedWords.read(Conditions.class, "words.tsv");
    private static final Cue BOUNDED = Cue.of("以上|以下|(?<![不得])(?:超过|超|低于|高于|大于|小于|少于)|不足|不满");
    /** Words that ask as often as they select; they select only where the clause is a case. */
    private static final Cue REACHED = Cue.ofWords(WORDS.of("REACHED").all());
    private static final Pattern ATTRIBUTE = Pattern.compile("[^，；。、：\u0001]{0,6}的(?!(?:(?!" + WORDS.any("GIVEN_TO") + ")\\p{IsHan}{2})?" + WORDS.any("ASKED_FOR") + ")");
    /** 以上企业 as 以上的企业: the very noun stands behind the bound. */
    private static final Pattern NOUN = Pattern.compile("(?<=以[上下])\\p{IsHan}{0,4}?" + WORDS.any("GIVEN_TO"));
    private static final Pattern CASE_CLOSED = Pattern.compile("[^，；。：]{0,24}的(?:，|,|；|。|$)");
    private static final Pattern CASE_OPENED = Pattern.compile("^(?:[^，；。]{0,4})" + WORDS.any("CASE") + "[^，；。]*$");

    private Conditions() {
    }

    /** Whether a share says in what case: 对超员20%以上的企业. Without 对 it is a part of all: 80%以上的农户. */
    static boolean selectsByShare(MaskedSentence sentence, Span span) {
        return isCase(sentence, span) && selects(sentence, span);
    }

    /** Whether the quantity of this span says which ones or in what case. */
    static boolean selects(MaskedSentence sentence, Span span) {
        String said = sentence.text().substring(span.start(), span.end());
        String before = sentence.clauseBefore(span.start());
        boolean reached = REACHED.isIn(before + said);
        boolean bounded = BOUNDED.isIn(said) || BOUNDED.isIn(before);
        if (!reached && !bounded) {
            return false;
        }
        boolean opened = opensCase(before);
        boolean closed = closesCase(sentence, span);
        if (opened && sentence.continues(span.end(), NOUN)) {
            return true;
        }
        if (reached && (opened || closed)) {
            return closed || sentence.continues(span.end(), ATTRIBUTE);
        }
        return bounded && (closed || sentence.continues(span.end(), ATTRIBUTE)
                || opened && isCaseBefore(sentence, span) && sentence.text().contains("的"));
    }

    /** A case is followed by what is done in it; a clause that ends the sentence says what is done. */
    private static boolean isCaseBefore(MaskedSentence sentence, Span span) {
        int end = sentence.clauseEnd(span.end());
        return end - span.end() < 30 && end < sentence.text().length() - 1 && "，,：".indexOf(sentence.text().charAt(end)) >= 0;
    }

    private static boolean isCase(MaskedSentence sentence, Span span) {
        return closesCase(sentence, span) || opensCase(sentence.clauseBefore(span.start()));
    }

    private static boolean opensCase(String clauseBefore) {
        return CASE_OPENED.matcher(clauseBefore).matches();
    }

    private static boolean closesCase(MaskedSentence sentence, Span span) {
        return sentence.open().indexOf('的', span.end()) >= 0 && sentence.continues(span.end(), CASE_CLOSED);
    }
}
