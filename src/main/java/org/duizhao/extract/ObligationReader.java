package org.duizhao.extract;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.notice.Obligation;
import org.duizhao.notice.Obligation.Strength;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Reads how strongly a sentence binds. 必须 应当 须 要 bind, as in the usage of law-making (应当 and 必须 are of one strength); 应, 原则上,
 * 力争 and the like ask; 可以 allows; 鼓励 支持 探索 encourage. Without any of them a sentence is a plain imperative.
 */
public final class ObligationReader {

    private static final Cue WORD = Cue.of("(?<not>不得|严禁|禁止|不准|不许|不能|严格禁止|一律不)"
            + "|(?<must>必须|应当|务必|应(?=于|在|当|按|将|对|向|由)|须(?!知)|(?<![主重需首摘纪概不只简紧])要(?!求|点|素|件|闻|道|害|领|塞|么|务|事|职|员|案|是)|确保)"
            + "|(?<should>原则上|力争|争取|尽量|尽可能|努力|倡导|应(?!急|用|对|届|变|答|邀|聘|力|战|付|试))"
            + "|(?<may>可以|可(?=根据|结合|采取|采用|视|按|由|适当|依法|申请|以))"
            + "|(?<encouraged>鼓励|支持(?!力度|政策|下)|探索|提倡|引导)");

    /** One a word, in the order of the sentence; a single MUST without a word for a plain imperative. */
    public List<Obligation> read(String sentence) {
        List<Obligation> found = new ArrayList<>();
        for (Matcher word : WORD.in(sentence)) {
            Obligation obligation = new Obligation(strength(word), word.group());
            if (!found.contains(obligation)) {
                found.add(obligation);
            }
        }
        return found.isEmpty() ? List.of(new Obligation(Strength.MUST, null)) : List.copyOf(found);
    }

    /**
     * The word that binds a place: the last one before it in its clause, else in the sentence; a plain imperative without any.
     */
    public Obligation at(String sentence, int clauseStart, int place) {
        Obligation nearest = new Obligation(Strength.MUST, null);
        for (Matcher word : WORD.in(sentence, clauseStart)) {
            if (word.start() >= Math.max(place, clauseStart + 1)) {
                break;
            }
            nearest = new Obligation(strength(word), word.group());
        }
        return nearest;
    }

    private static Strength strength(Matcher word) {
        if (word.group("not") != null) {
            return Strength.MUST_NOT;
        }
        if (word.group("must") != null) {
            return Strength.MUST;
        }
        if (word.group("should") != null) {
            return Strength.SHOULD;
        }
        return word.group("may") != null ? Strength.MAY : Strength.ENCOURAGED;
    }
}
