package org.duizhao.extract.amount;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.MeasureWord;
import org.duizhao.chinese.number.MeasureWord.Sort;
import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.chinese.word.Words;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.NumberExpressions;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many and beyond what bound: 不少于2名, 57处地质灾害点, 人数不得超过500人, 发生2起以上…的. Small Chinese numerals with a word for
 * anything (一个部门, 三个方面, 两项工程) are manners of speaking unless a word bounds them. 至少开展1次演练 in the notice of a year is
 * a frequency.
 */
public final class QuantityGrammar implements Grammar {

    private static final NamedWords WORDS = NamedWords.read(QuantityGrammar.class, "words.tsv");
    private static final Pattern SUMMARY = Pattern.compile(WORDS.any("SUMMED_UP"));
    private static final Pattern DOING_BEFORE = Pattern.compile(WORDS.any("COUNTED_DOING") + "(?:了|好)?$");
    private static final Words DOING = WORDS.of("HELD_DOING");
    private static final Pattern CHOICE_BEFORE = Pattern.compile(WORDS.any("PROVIDING") + "(?:好|了)?$");
    /** 每招用1人, 每新增一家: the one is what something is given for. */
    private static final Pattern FOR_EACH = Pattern.compile("每" + WORDS.any("GIVEN_FOR") + "[^，；。\u0001]{0,4}$");
    private static final Pattern ONCE_ONLY = Pattern.compile("(?:性|采|又一)");
    private static final Cue NONE = Cue.of("零" + WORDS.any("NO_CASE_OF") + "?" + WORDS.any("NO_CASE"));
    /** Of these one is mostly a manner of speaking: 一张蓝图, 一套办法. */
    private static final Set<String> COPIES = Set.copyOf(WORDS.of("COPY").all());
    /** 200元以上2000元以下: both are bounds. */
    private static final Pattern NUMBER_FOLLOWS = Pattern.compile("[、，]?[\\d一二两三四五六七八九十百千万]+(?:[.\\d]|[十百千万亿]|元|名|人|家|个|平)");

    /** Of more things no summary speaks. */
    private static final int MOST_SUMMED_UP = 20;

    /** More than what stands right before a number and says what it counts, in UTF-16 units. */
    private static final int JUST_BEFORE = 24;

    private final MeasureWords words;
    private final Cue number;

    public QuantityGrammar(MeasureWords words) {
        this.words = words;
        String units = words.pattern(Sort.EVENT, Sort.PERSON, Sort.THING, Sort.ANYTHING, Sort.MONEY, Sort.EXTENT, Sort.AMOUNT);
        this.number = Cue.of("(?<![第\\d.每·])" + NumberExpressions.BEFORE + NumberExpressions.range(units) + "(?:余|多)?(?<unit>" + units
                + ")(?!百分点|基点|点)" + NumberExpressions.AFTER, "(?:" + NumberExpressions.NUMERAL_END + "|[余多])" + units);
    }

    @Override
    public List<Cue> cues() {
        return List.of(number, NONE);
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Matcher matcher : sentence.matches(number)) {
            MeasureWord unit = words.get(matcher.group("unit"));
            Bounds amount = NumberExpressions.amount(matcher, unit.word());
            if (amount != null && isMeant(sentence, matcher, unit)) {
                found.add(wording(sentence, matcher, amount, unit, calendar));
            }
        }
        for (Matcher none : sentence.matches(NONE)) {
            found.add(Wording.ofAmount(Kind.COUNT, new Span(none.start(), none.end()), new Bounds(Comparator.EXACTLY, 0,
                    null, "起")));
        }
        return found;
    }

    private static boolean isMeant(MaskedSentence sentence, Matcher matcher, MeasureWord unit) {
        String low = matcher.group("low");
        boolean boundBefore = matcher.group("before") != null;
        boolean boundBeside = boundBefore || matcher.group("after") != null;
        if (!boundBeside && isUnitAlone(low) || isForEach(sentence, matcher, low)) {
            return false;
        }
        if (unit.word().equals("分") && !boundBeside) {
            return false;
        }
        boolean things = unit.sort() == Sort.PERSON || unit.sort() == Sort.THING;
        if (!things && isSmall(low) && sentence.continues(matcher.end(), SUMMARY)
                || unit.sort() == Sort.EVENT && sentence.continues(matcher.end(), ONCE_ONLY)) {
            return false;
        }
        boolean one = low.equals("一");
        if (boundBeside || Character.isDigit(low.charAt(0)) || isBoundFromAfar(sentence, matcher)) {
            return unit.sort() != Sort.ANYTHING || !one || boundBefore;
        }
        String before = sentence.justBefore(matcher.start(), JUST_BEFORE);
        return switch (unit.sort()) {
            case EVENT -> DOING_BEFORE.matcher(before).find() || !one && DOING.standIn(sentence.clauseBefore(matcher.start()));
            case PERSON, THING -> (!one || !COPIES.contains(unit.word())) && CHOICE_BEFORE.matcher(before).find();
            case MONEY, AMOUNT -> !one;
            default -> false;
        };
    }

    /** 三项重点 sums up; 67项重点工程 are so many works. */
    private static boolean isSmall(String low) {
        OptionalDouble value = Numerals.read(low);
        return value.isEmpty() || value.getAsDouble() <= MOST_SUMMED_UP;
    }

    private static boolean isForEach(MaskedSentence sentence, Matcher matcher, String low) {
        return (low.equals("1") || low.equals("一")) && FOR_EACH.matcher(sentence.justBefore(matcher.start(), JUST_BEFORE)).find();
    }

    /** 万人, 百家: many, and no number. */
    private static boolean isUnitAlone(String low) {
        int at = 0;
        while (at < low.length() && "百千万亿".indexOf(low.charAt(at)) >= 0) {
            at++;
        }
        return at == low.length();
    }

    private static boolean isBoundFromAfar(MaskedSentence sentence, Matcher matcher) {
        return NumberExpressions.distantBound(sentence.justBefore(matcher.start(), NumberExpressions.FARTHEST_BOUND)) != null;
    }

    private static Wording wording(MaskedSentence sentence, Matcher matcher, Bounds amount, MeasureWord unit, Calendar calendar) {
        Span core = new Span(matcher.start(), matcher.end());
        boolean beside = matcher.group("before") != null || matcher.group("after") != null;
        String bound = beside ? null : NumberExpressions.distantBound(sentence.justBefore(matcher.start(), NumberExpressions.FARTHEST_BOUND));
        Bounds bounded = bound == null ? amount
                : amount.bounding(NumberExpressions.comparator(bound, null));
        Kind kind = kind(sentence, core, bounded, unit);
        boolean yearly = unit.sort() == Sort.EVENT && !unit.word().equals("遍") && kind == Kind.COUNT && calendar.annual();
        Wording wording = Wording.ofAmount(yearly ? Kind.FREQUENCY : kind, withObject(sentence, core),
                bounded).readAt(List.of(core));
        return yearly ? wording.each(Cycle.YEARLY) : wording;
    }

    private static Kind kind(MaskedSentence sentence, Span core, Bounds amount, MeasureWord unit) {
        boolean extent = unit.sort() == Sort.EXTENT && amount.comparator() != Comparator.EXACTLY;
        boolean between = sentence.text().startsWith("以上", core.end() - 2) && sentence.continues(core.end(), NUMBER_FOLLOWS);
        return extent || between || amount.comparator() == Comparator.AT_MOST || Conditions.selects(sentence, core)
                ? Kind.THRESHOLD : Kind.COUNT;
    }

    /** With the noun that is counted, where the clause ends soon. */
    private static Span withObject(MaskedSentence sentence, Span core) {
        int end = core.end();
        int clauseEnd = sentence.clauseEnd(end);
        while (end < clauseEnd && "、和及以或（的0123456789".indexOf(sentence.text().charAt(end)) < 0) {
            end++;
        }
        return end - core.end() <= 12 ? new Span(core.start(), end) : core;
    }
}
