package org.duizhao.extract.amount;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.requirement.Terms;
import org.duizhao.notice.source.Span;
import org.duizhao.chinese.word.NamedWords;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Bounds without a number: 不低于上年同期, 不得超过核定的人数, 低于全国平均水平. What is compared to stands in the place of the number. 不 before the
 * word bounds by itself; 低于 alone does so only where what follows is a figure of somebody else.
 */
public final class ComparisonGrammar implements Grammar {

    private static final NamedWords WORDS = NamedWords.read(ComparisonGrammar.class, "words.tsv");
    private static final String OTHER = "[^，；。：、（）()“”《》\\d\u0001]";
    private static final String END = "(?=[，；。：、）)]|的(?!" + OTHER + "{1,6}(?:的|$))|$)";
    /** What begins with a numeral has a number, and so has what ends in a unit. */
    private static final String NUMBERED = "(?![一二两三四五六七八九十百千万半\\d])";
    private static final Cue BOUNDED = Cue.of("不(?:得|应|能|可|宜|准)?(?<bound>" + WORDS.any("LESS_THAN") + "|" + WORDS.any("MORE_THAN") + ")" + NUMBERED + "(?<other>" + OTHER
            + "{0,20}?" + WORDS.any("COMPARED_TO") + ")" + END);
    private static final Cue BARE = Cue.of("(?<!不[得应能可宜准]?)(?<bound>" + WORDS.any("LESS_THAN") + "|" + WORDS.any("MORE_THAN") + ")" + NUMBERED + "(?<other>" + OTHER
            + "{0,20}?" + WORDS.any("OTHERS_FIGURE") + ")" + END);

    @Override
    public List<Cue> cues() {
        return List.of(BOUNDED, BARE);
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Matcher bounded : sentence.matches(BOUNDED)) {
            found.add(wording(bounded, WORDS.of("LESS_THAN").endAt(bounded.group("bound"), 0) > 0));
        }
        for (Matcher bare : sentence.matches(BARE)) {
            found.add(wording(bare, WORDS.of("MORE_THAN").endAt(bare.group("bound"), 0) > 0));
        }
        return found;
    }

    private static Wording wording(Matcher matcher, boolean least) {
        Bounds bounds = new Bounds(least ? Comparator.AT_LEAST : Comparator.AT_MOST, 0, null, "");
        return Wording.ofAmount(Kind.THRESHOLD, new Span(matcher.start(), matcher.end()), bounds).on(Terms.against(matcher.group("other")));
    }
}
