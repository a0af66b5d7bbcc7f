package org.duizhao.extract.time;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.MeasureWord.Sort;
import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.NumberExpressions;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.requirement.Terms;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long: 24小时值班, 为期一年, 不少于7天, 3个工作日内. Relative ones (灾情结束后3个月内) stay durations. 三年行动 and 百日攻坚 are
 * names, 70周年 counts from the past, 2021年 is a date.
 */
public final class DurationGrammar implements Grammar {

    private static final NamedWords WORDS = NamedWords.read(DurationGrammar.class, "words.tsv");
    private static final Pattern NAME = Pattern.compile(WORDS.any("NAMED_BY_LENGTH") + "|期(?!间|限)|\\p{IsHan}{1,4}率");
    private static final Pattern SPELL = Pattern.compile(WORDS.any("SPELL") + "[^，；。]{0,6}$");
    private static final Pattern EVENT = Pattern.compile("(?:^|[自从在于应须要当]|日前)(?<event>[^，；。：、自从于]{2,24}?)(?:(?:之日|当日|之)?起|(?:之|以)?后)的?$");
    private static final Pattern DIGIT = Pattern.compile("\\d.*");
    private static final Pattern WATCH = Pattern.compile("(?:不间断|全天候|专人)?[^，；。、]{1,2}");
    /** 二十日 is not 十日. */
    private static final String WHOLE = "(?<![" + Numerals.ZERO_TO_TEN + "百千万两](?=[" + Numerals.ZERO_TO_TEN + "百千万两]))";
    /** A longer time is an anniversary or an age. */
    private static final double LONGEST_IN_YEARS = 70;

    private final Cue length;

    public DurationGrammar(MeasureWords words) {
        length = Cue.of("(?<![第\\d年近]|(?<![次当本翌首每])月|过去)" + NumberExpressions.BEFORE + WHOLE + NumberExpressions.RANGE + "(?<unit>" + words.pattern(Sort.TIME)
                + ")" + "(?!月|底|末|初|份|岁|边|转)"
                + NumberExpressions.AFTER, NumberExpressions.NUMERAL_END + words.pattern(Sort.TIME));
    }

    @Override
    public List<Cue> cues() {
        return List.of(length);
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Matcher matcher : sentence.matches(length)) {
            Bounds amount = NumberExpressions.amount(matcher, matcher.group("unit"));
            if (amount != null && isDuration(sentence, matcher, amount)) {
                Span core = new Span(matcher.start(), matcher.end());
                Wording wording = Wording.ofAmount(Kind.DURATION, withWatch(sentence, core, amount), amount).readAt(List.of(core));
                found.add(matcher.group("after") == null ? wording : event(sentence, core).map(event -> wording.on(Terms.NONE.after(event))).orElse(wording));
            }
        }
        return found;
    }

    /** 自收到申请之日起5个工作日内, 活动结束后，3个月内: from what on. */
    private static Optional<String> event(MaskedSentence sentence, Span core) {
        int pause = core.start() > 0 && sentence.text().charAt(core.start() - 1) == '，' ? core.start() - 1 : core.start();
        Matcher event = EVENT.matcher(sentence.text()).region(sentence.clauseStart(pause), pause);
        return event.find() ? Optional.of(event.group("event")) : Optional.empty();
    }

    private static boolean isDuration(MaskedSentence sentence, Matcher matcher, Bounds amount) {
        boolean bounded = matcher.group("before") != null || matcher.group("after") != null;
        boolean spell = SPELL.matcher(sentence.clauseBefore(matcher.start())).find();
        boolean arabic = DIGIT.matcher(matcher.group("low")).matches();
        if (sentence.continues(matcher.end(), NAME) && !bounded) {
            return false;
        }
        return switch (amount.unit()) {
            case "年" -> amount.value() <= LONGEST_IN_YEARS && (bounded || spell);
            case "日", "周" -> bounded || spell;
            case "天", "学期", "学年", "秒", "星期" -> arabic || bounded || spell;
            default -> arabic || bounded || spell || amount.value() > 1;
        };
    }

    private static Span withWatch(MaskedSentence sentence, Span core, Bounds amount) {
        boolean watch = amount.comparator() == Comparator.EXACTLY && amount.unit().equals("小时")
                && sentence.continues(core.end(), WATCH);
        return watch ? new Span(core.start(), Math.min(core.end() + 2, sentence.clauseEnd(core.end()))) : core;
    }
}
