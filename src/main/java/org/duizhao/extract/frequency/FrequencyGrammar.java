package org.duizhao.extract.frequency;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.cycle.CycleWords;
import org.duizhao.chinese.number.MeasureWord;
import org.duizhao.chinese.number.MeasureWord.Sort;
import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.NumberExpressions;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cycle and how often in it: 每月至少召开一次会议, 全年…两次综合督查和一次巡查考核, 每两周…一次. Without a number of times, 每周开展
 * means once. People, money and time a cycle are amounts, not frequencies: 每年培训200人, 每天1小时.
 */
public final class FrequencyGrammar implements Grammar {

    private static final Cue CUE = Cue.of("(?<![" + Numerals.ZERO_TO_TEN + "\\d])(?:" + CycleWords.EVERY_IN_GROUPS + "|(?<whole>" + CycleWords.WHOLE_YEAR + ")|"
            + CycleWords.BY_IN_GROUP + "|(?<twice>" + CycleWords.TWICE + "))");
    private static final String ONE_WEEKDAY = "(?:[二三四五六日天]|一(?!次|场|期|轮|回|个|项|节|讲|调度|研判|通报))";
    /** 每周六, 每周二、周四, but not 每周一次 */
    private static final Pattern WEEKDAY = Pattern.compile(ONE_WEEKDAY + "(?:[、和及](?:每?周|星期)?" + ONE_WEEKDAY + ")*");
    private static final String ONE_DAY = "(?:3[01]|[12]?\\d)[日号](?:之?前(?!后)|以前)?";
    private static final String MONTH = "(?:1[0-2]|[1-9])月(?:份|" + ONE_DAY + "|[底末初](?:之?前)?|[上中下]旬(?:之?前)?)?";
    /** 每月5日前、20日前, 每季度首月10日前, 每年3月、9月; one month of a year is a date. */
    private static final Pattern DAY_OF = Pattern.compile("的?(?:首月|末月|第[一二三1-3]个?月|最后一?个?月|次月|前)?的?" + ONE_DAY + "(?:[、和及]" + ONE_DAY + ")*|"
            + MONTH + "(?:[、和及]" + MONTH + ")+");
    private static final Pattern EACH_ONCE = Pattern.compile("(?<=各[^，；。、\u0001]{0,8})(?:一|1)(?:次|场|期|轮|回)");
    /** 每年增长10%: the share is what is asked for. */
    private static final Pattern SHARE = Pattern.compile("\\d[%％‰]|百分之|百分点");
    /** In UTF-16 units. What is longer is shown by its cycle alone. */
    private static final int LONGEST = 36;

    private final MeasureWords words;
    private final Cue times;

    public FrequencyGrammar(MeasureWords words) {
        this.words = words;
        String units = words.pattern(Sort.values());
        this.times = Cue.of(NumberExpressions.BEFORE + NumberExpressions.RANGE + "(?<unit>" + units + ")(?!百分点|基点|点)" + NumberExpressions.AFTER,
                NumberExpressions.NUMERAL_END + units);
    }

    @Override
    public List<Cue> cues() {
        return List.of(CUE);
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        int end = 0;
        for (Matcher cue : sentence.matches(CUE)) {
            if (cue.start() < end) {
                continue;
            }
            List<Wording> here = readCycle(sentence, cue);
            found.addAll(here);
            end = end(here, cue.end());
        }
        shareTimes(sentence, found);
        return found;
    }

    /** 县级路长每季度、乡级路长每月至少巡路2次: cycles in a row share the times of the last. */
    private static void shareTimes(MaskedSentence sentence, List<Wording> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Wording one = found.get(i);
            Wording next = found.get(i + 1);
            int end = one.read().get(0).end();
            boolean row = one.read().size() == 1 && sentence.text().startsWith("、", end)
                    && sentence.clauseEnd(end) == sentence.clauseEnd(next.span().start());
            if (row && one.kind() == Kind.FREQUENCY && next.kind() == Kind.FREQUENCY) {
                found.set(i, one.sharing(next.bounds()));
            }
        }
    }

    /** Where the last of what these wordings have read ends; that place where there are none. */
    private static int end(List<Wording> wordings, int otherwise) {
        int end = wordings.isEmpty() ? otherwise : 0;
        for (Wording wording : wordings) {
            for (Span span : wording.read()) {
                end = Math.max(end, span.end());
            }
        }
        return end;
    }

    private List<Wording> readCycle(MaskedSentence sentence, Matcher cue) {
        Span said = new Span(cue.start(), cue.end());
        Cycle cycle = cycle(cue);
        boolean whole = cue.group("whole") != null;
        int days = daysEnd(sentence, cue);
        if (days > cue.end()) {
            return onDays(sentence, new Span(cue.start(), days), sentence.open().substring(cue.end(), days), cycle);
        }
        List<Wording> counted = counted(sentence, said, cycle, !whole);
        boolean bare = counted.isEmpty() && !whole && !isAttribute(sentence, said);
        return bare && !SHARE.matcher(sentence.clauseAfter(cue.end())).find() ? List.of(once(sentence, said, cycle)) : counted;
    }

    /** Where the days that a cycle names behind its cue end: 每周二、周四, 每月5日前、20日前, 每年3月、9月; the cue's end where it names none. */
    private static int daysEnd(MaskedSentence sentence, Matcher cue) {
        String unit = cue.group("unit") == null || cue.group("n") != null ? "" : cue.group("unit");
        Pattern days = switch (unit) {
            case "周", "星期" -> WEEKDAY;
            case "月", "季", "季度", "年", "年度" -> DAY_OF;
            default -> null;
        };
        Matcher found = days == null ? null : sentence.matcher(days).region(cue.end(), sentence.open().length());
        return found != null && found.lookingAt() ? found.end() : cue.end();
    }

    /** So many times a cycle as it names days; what each of them is to have so often (各一次) is once. */
    private static List<Wording> onDays(MaskedSentence sentence, Span cue, String days, Cycle cycle) {
        int count = 1 + (int) days.chars().filter(c -> "、和及".indexOf(c) >= 0).count();
        Matcher each = sentence.matcher(EACH_ONCE).region(cue.end(), sentence.clauseEnd(cue.end()));
        boolean once = each.find();
        List<Span> read = once ? List.of(cue, new Span(each.start(), each.end())) : List.of(cue);
        return List.of(Wording.ofAmount(Kind.FREQUENCY, withObject(sentence, cue), new Bounds(null, count, null, "次")).readAt(read).each(cycle));
    }

    private static Cycle cycle(Matcher cue) {
        if (cue.group("whole") != null) {
            return Cycle.YEARLY;
        }
        if (cue.group("each") != null) {
            return CycleWords.cycle("", cue.group("each"));
        }
        return cue.group("twice") != null ? CycleWords.cycle("", cue.group("twice").substring(1))
                : CycleWords.cycle(cue.group("n"), cue.group("unit"));
    }

    /**
     * The numbers of times in the rest of the clause; they share the cycle and the first one's bound. After 全年 and 年内, which
     * leave their cue to be a deadline, only doings are counted: 年内创建2家 is no frequency.
     */
    private List<Wording> counted(MaskedSentence sentence, Span cue, Cycle cycle, boolean claimsCue) {
        List<Wording> found = new ArrayList<>();
        for (Matcher number : times.in(sentence.open(), cue.end(), restEnd(sentence, cue))) {
            MeasureWord unit = words.get(number.group("unit"));
            Bounds amount = NumberExpressions.amount(number, unit.word());
            if (amount == null || isPartOfSomethingElse(sentence, number, unit) || (!claimsCue || !found.isEmpty())
                    && unit.sort() != Sort.EVENT) {
                continue;
            }
            Bounds bounded = number.group("before") == null && number.group("after") == null
                    ? boundedFromAfar(sentence, found, cue, number.start(), amount) : amount;
            Span span = found.isEmpty() ? new Span(cue.start(), number.end()) : new Span(number.start(), number.end());
            List<Span> read = claimsCue && found.isEmpty() ? List.of(cue, new Span(number.start(), number.end()))
                    : List.of(new Span(number.start(), number.end()));
            Kind kind = kind(unit, bounded);
            found.add(Wording.ofAmount(kind, withObject(sentence, span), bounded).readAt(read).each(cycle));
        }
        return found;
    }

    /** The clause's end, or the next cycle: 每月…一次、每季度…一次. */
    private static int restEnd(MaskedSentence sentence, Span cue) {
        int end = sentence.clauseEnd(cue.end());
        for (Matcher next : CUE.in(sentence.open(), cue.end(), end)) {
            return next.group("whole") == null ? next.start() : end;
        }
        return end;
    }

    private static Bounds boundedFromAfar(MaskedSentence sentence, List<Wording> before, Span cue, int at, Bounds amount) {
        if (!before.isEmpty()) {
            return amount.bounding(before.get(0).bounds().comparator());
        }
        String bound = NumberExpressions.distantBound(sentence.open().substring(Math.max(0, cue.start() - 2), at));
        return bound == null ? amount
                : amount.bounding(NumberExpressions.comparator(bound, null));
    }

    private static boolean isPartOfSomethingElse(MaskedSentence sentence, Matcher number, MeasureWord unit) {
        boolean date = unit.word().equals("日") || unit.word().equals("年");
        boolean manner = unit.sort() == Sort.ANYTHING && number.group("low").equals("一") && number.group("before") == null;
        boolean ordinal = number.start() > 0 && sentence.text().charAt(number.start() - 1) == '第';
        return date || manner || ordinal;
    }

    /** Things are counted, however often: 每年开放不少于20个工位. 每年解决1—2项 and 每年推出一批 are doings. */
    private static Kind kind(MeasureWord unit, Bounds bounds) {
        if (unit.sort() == Sort.THING && bounds.value() > 1 || unit.word().equals("个") && bounds.value() > 2) {
            return Kind.COUNT;
        }
        return switch (unit.sort()) {
            case TIME -> Kind.DURATION;
            case PERSON, MONEY, AMOUNT, EXTENT -> Kind.COUNT;
            default -> Kind.FREQUENCY;
        };
    }

    private static Wording once(MaskedSentence sentence, Span cue, Cycle cycle) {
        return Wording.ofAmount(Kind.FREQUENCY, withObject(sentence, cue), new Bounds(null, 1, null, "次"))
                .readAt(List.of(cue)).each(cycle);
    }

    /** 每月的, 每年的…: names a thing and orders nothing; 每年10月1日至次年5月31日 is a span of dates. */
    private static boolean isAttribute(MaskedSentence sentence, Span cue) {
        return cue.end() >= sentence.open().length() || "的\u0001".indexOf(sentence.open().charAt(cue.end())) >= 0;
    }

    private static Span withObject(MaskedSentence sentence, Span span) {
        int end = sentence.clauseEnd(span.end());
        return end - span.start() <= LONGEST ? new Span(span.start(), end) : span;
    }
}
