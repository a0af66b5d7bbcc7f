package org.duizhao.extract.frequency;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.cycle.CycleWords;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.chinese.word.Words;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Frequencies in four or six characters: 日检日查 · 日调度、周通报、月考核 · 一日一研判 · 一周两调度. The doings that may follow a bare
 * 日 周 月 季 are a table, for 月 and 日 begin many other words.
 */
public final class ShortFrequencyGrammar implements Grammar {

    private static final NamedWords WORDS = NamedWords.read(ShortFrequencyGrammar.class, "words.tsv");
    private static final String UNIT = CycleWords.BARE_UNIT;

    private final Cue pair;
    private final Cue numbered;
    private final Cue bare;
    private final List<Cue> cues;

    public ShortFrequencyGrammar() {
        String doing = Words.read(getClass(), "regular-doings.tsv").expression();
        String doubled = "[" + String.join("", WORDS.of("DOUBLED_DOING").all()) + "]";
        pair = Cue.of("(?<unit>日|周|月|季|年)[\\p{IsHan}&&[^复又新]]\\k<unit>" + doubled, "[日周月季年]" + doubled);
        numbered = Cue.of("(?:(?:一|每)个?(?<unit>" + UNIT + ")|(?<half>半年|半月))(?<n>[一二两三四])(?:次|" + doing + ")", "[日周旬月度季年][一二两三四]");
        bare = Cue.of("(?<![\\d" + Numerals.ZERO_TO_TEN + String.join("", WORDS.of("NO_CYCLE_BEFORE").all()) + "\u0001])"
                + "(?<unit>日|周|旬|月|季度|季|(?<=[、，])年(?=" + WORDS.any("YEARLY_DOING") + "))(?:" + doing + ")");
        cues = List.of(pair, numbered, bare);
    }

    @Override
    public List<Cue> cues() {
        return cues;
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        MaskedSentence rest = sentence;
        for (Cue pattern : cues) {
            List<Wording> here = readPattern(rest, pattern, pattern == numbered);
            found.addAll(here);
            rest = rest.after(here);
        }
        return found;
    }

    private static List<Wording> readPattern(MaskedSentence sentence, Cue pattern, boolean counted) {
        List<Wording> found = new ArrayList<>();
        for (Matcher matcher : sentence.matches(pattern)) {
            double times = counted ? "一二三四".indexOf(matcher.group("n").replace('两', '二')) + 1 : 1;
            String half = counted ? matcher.group("half") : null;
            Cycle cycle = half == null ? CycleWords.cycle("", matcher.group("unit")) : CycleWords.cycle("半", half.substring(1));
            found.add(Wording.ofAmount(Kind.FREQUENCY, new Span(matcher.start(), matcher.end()), new Bounds(null, times,
                    null, "次"))
                    .each(cycle));
        }
        return found;
    }
}
