package org.duizhao.extract.amount;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.NumberExpressions;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares: 75%, 百分之八十, 九成以上, 三分之二, 2个百分点, 3倍, 八折, 减半, 全额, 翻番, 全覆盖. A share that only says which ones are meant (超过…20%以上的煤矿) is a
 * threshold.
 */
public final class RatioGrammar implements Grammar {

    private static final NamedWords WORDS = NamedWords.read(RatioGrammar.class, "words.tsv");
    private static final Cue SHARE = Cue.of(NumberExpressions.BEFORE + "(?:" + NumberExpressions.RANGE
            + "(?<unit>%|％|‰|个百分点|个基点|倍(?!增|数|受)|成(?=以上|以下|左右|的|给予|补[贴助偿]|发放|收取|返还|[，；。、）]|$)|折(?![页叠射线扣]))"
            + "|百分之(?<per>" + NumberExpressions.NUMERAL + ")|(?<whole>[三四五十])分之(?<part>[一二两三四五]))" + NumberExpressions.AFTER,
            NumberExpressions.NUMERAL_END + "(?:%|％|‰|个[百基]|倍|成|折)|分之");
    private static final Cue ALL = Cue.of("(?:全面)?全覆盖");
    /** A rate from the start of its name, which no mark and no 的 parts. */
    private static final Pattern SHARED = Pattern.compile("(?:不[少低高多]于|不得?超过|(?<![^、，；：。的\u0001])[^、，\u0001的]{1,24}率)[^、，\u0001]{0,12}$");
    private static final Cue HALF = Cue.of("(?:一半|半数)(?<after>以上)");

    /** 减半收取: half of what is due, as an amount without digits. */
    private static final Cue HALVED = Cue.of("减半");
    /** 全额退还, 全额补助; a 全额事业单位 is a kind of body. */
    private static final Cue WHOLE = Cue.of("全额(?=" + WORDS.any("IN_FULL") + ")");
    private static final Cue DOUBLED = Cue.of("翻(?:一)?番");

    @Override
    public List<Cue> cues() {
        return List.of(SHARE, ALL, HALF, HALVED, WHOLE, DOUBLED);
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Matcher share : sentence.matches(SHARE)) {
            Bounds amount = amount(share);
            if (amount != null && !isLengthOfWork(sentence, share)) {
                Span span = new Span(share.start(), share.end());
                Kind kind = Conditions.selectsByShare(sentence, span) ? Kind.THRESHOLD : Kind.RATIO;
                found.add(Wording.ofAmount(kind, widened(sentence, span), bounded(sentence, share,
                        amount)).readAt(List.of(span)));
            }
        }
        addAll(found, sentence, ALL, new Bounds(Comparator.ALL, 100, null, "%"));
        addAll(found, sentence, HALF, new Bounds(Comparator.AT_LEAST, 50, null, "%"));
        addAll(found, sentence, HALVED, new Bounds(Comparator.EXACTLY, 50, null, "%"));
        addAll(found, sentence, WHOLE, new Bounds(Comparator.EXACTLY, 100, null, "%"));
        addAll(found, sentence, DOUBLED, new Bounds(Comparator.EXACTLY, 2, null, "倍"));
        return found;
    }

    /** 渠长九成 says how far it has come; 补助九成 what is given. */
    private static boolean isLengthOfWork(MaskedSentence sentence, Matcher share) {
        boolean ends = "成".equals(share.group("unit")) && share.group("after") == null && share.end() == sentence.clauseEnd(share.end());
        return ends && !WORDS.of("GIVEN").standIn(sentence.clauseBefore(share.start()));
    }

    private static void addAll(List<Wording> found, MaskedSentence sentence, Cue pattern, Bounds amount) {
        for (Matcher matcher : sentence.matches(pattern)) {
            found.add(Wording.ofAmount(Kind.RATIO, new Span(matcher.start(), matcher.end()), amount));
        }
    }

    private static Bounds amount(Matcher share) {
        Comparator comparator = NumberExpressions.comparator(share.group("before"), share.group("after"));
        if (share.group("per") != null) {
            OptionalDouble value = Numerals.read(share.group("per"));
            return value.isEmpty() ? null : new Bounds(comparator, value.getAsDouble(), null, "%");
        }
        if (share.group("whole") != null) {
            double part = Numerals.read(share.group("part")).orElseThrow() / Numerals.read(share.group("whole")).orElseThrow();
            return new Bounds(comparator, Math.round(part * 10_000) / 100.0, null, "%");
        }
        return switch (share.group("unit")) {
            case "成", "折" -> tenfold(NumberExpressions.amount(share, "%"));
            case "％", "%" -> NumberExpressions.amount(share, "%");
            case "个百分点" -> NumberExpressions.amount(share, "百分点");
            default -> NumberExpressions.amount(share, share.group("unit"));
        };
    }

    private static Bounds tenfold(Bounds tenths) {
        return tenths == null ? null : new Bounds(tenths.comparator(), tenths.value() * 10, tenths.maximum(), tenths.unit());
    }

    private static Bounds bounded(MaskedSentence sentence, Matcher share, Bounds amount) {
        if (share.group("before") != null || share.group("after") != null) {
            return amount;
        }
        String bound = NumberExpressions.distantBound(sentence.clauseBefore(share.start()));
        return bound == null ? amount
                : amount.bounding(NumberExpressions.comparator(bound, null));
    }

    /** From what the share is of: 不低于在职人员的75%, 覆盖率达到100%. */
    private static Span widened(MaskedSentence sentence, Span span) {
        Matcher of = SHARED.matcher(sentence.clauseBefore(span.start()));
        int start = of.find() ? sentence.clauseStart(span.start()) + of.start() : span.start();
        return new Span(start, span.end());
    }
}
