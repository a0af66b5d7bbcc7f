package org.duizhao.extract.time;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.source.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By when: 6月底前, 5月17日前, 到2025年底, 年内, 上半年, 三季度末, 月底前. A date alone is none, unless it opens the sentence
 * (4月7日，…集中宣传). 春节前 has no day that is known. 每年三月底前 and 次月15日前 come again and have no day. What lies before the notice's year is history and no deadline.
 */
public final class DeadlineGrammar implements Grammar {

    private static final NamedWords WORDS = NamedWords.read(DeadlineGrammar.class, "words.tsv");
    private static final String YEAR = "(?:(?<y>20\\d\\d|今|明|去|次|翌|本|当)年)?";
    private static final String FROM = "(?<to>到|至|截至|截止(?:时间|日期)(?:为|是|：)|截止到?|最迟|不迟于|不晚于)?";
    private static final String BEFORE = "(?<before>(?:\\d{1,2}(?:时|点|[:：]\\d\\d))?(?:底?前(?!后)|之前|以前|止(?!损)|内(?!蒙古)))?";
    private static final Cue DAY = Cue.of(FROM + YEAR + "(?<m>" + DateParts.MONTH + ")月(?<d>" + DateParts.DAY + ")[日号]"
            + "(?:（[^）]{1,6}）)?(?:上午|下午|晚)?" + BEFORE, "月[\\d" + Numerals.ONE_TO_TEN + "]");
    /** 6月月底 is 6月底. */
    private static final Cue MONTH = Cue.of(FROM + YEAR + "(?<m>" + DateParts.MONTH
            + ")月(?:月(?=[底末初]))?份?(?<part>上旬|中旬|下旬|初|中|底|末)?" + BEFORE, "[\\d" + Numerals.ONE_TO_TEN + "]月");
    private static final Cue PERIOD = Cue.of("(?<!每|逐|年)" + FROM + YEAR.substring(0, YEAR.length() - 1)
            + "(?<part>年?底|年?末|内|度内|上半年|下半年|第?[一二三四1-4]季度)"
            + "(?:底|末)?" + BEFORE);
    private static final Cue BARE = Cue.of("(?<![\\d每逐来全一二两三四五六七八九十半某])(?<part>年底|年末|年内|本年度内|年度内|上半年|下半年"
            + "|第?[一二三四1-4]季度(?:末|底)?|(?:本|当)?月底|(?:本|当)?月末)(?<before>之?前|以前|止)?",
            "[年度]内|[年月][底末]|上半|下半|[一二三四1-4]季");
    private static final Cue YEAR_ONLY = Cue.of("(?<![年\\d])(?:到|至|截至|截止)?(?<y>20\\d\\d)年(?<before>之?前"
            + "|以前)?(?![\\d底末内度初上下第一二三四—至~-])");
    /** 次月15日前: it comes again with each month that something is done in. */
    private static final Cue NEXT_MONTH = Cue.of("(?:次|下|翌|当)月(?<d>" + DateParts.DAY + ")[日号](?:之?前(?!后)|以前)");
    private static final List<Cue> DATES = List.of(DAY, MONTH, PERIOD, BARE, YEAR_ONLY);
    /** 春节前, 入汛前: by a day that the calendar or the weather sets; 春节前夕, 春节前后 and 春节前一周 are no such day. */
    private static final Cue SEASON = Cue.of("(?:从即日起)?(?:在|于|至|到)?" + WORDS.any("SEASON") + "(?:之前|以前|前(?![后夕的一两三\\d]))", "[节旦一汛冬暖期学]”?[之以]?前");
    private static final Pattern AGAIN = Pattern.compile("(?:每一?个?|逐|历)(?:年|年度|学年|学期|季|次)[^，；。]{0,6}$");
    private static final List<Cue> CUES = Stream.concat(Stream.of(NEXT_MONTH, SEASON), DATES.stream()).toList();
    /** 每年, right before a date. */
    private static final Pattern EACH_YEAR = Pattern.compile("(?:每(?:一)?年|每年度|各年度)(?:的|应|须|要|于|在)?$");
    private static final Pattern START = Pattern.compile("开始|起(?!草)|以来");
    /** 7月15日公布结果: a day on which something is to be done. */
    private static final Pattern DOES = Pattern.compile(WORDS.any("DUE_MANNER") + "?" + WORDS.any("DUE_DOING"));
    private static final Pattern STEP = Pattern.compile("(?:(?:会同|联合)[^，；。：]{2,80}，)?[^，；。：的度]{0,40}?" + WORDS.any("REACHED_BY"));
    private static final Pattern EVERY_YEAR = Pattern.compile("每(?:一)?年|逐年|每年度|各年度?");
    private static final Pattern TERM_LABEL = Pattern.compile("(?:时限|时间|期限|节点)[：:]$");
    /** In UTF-16 units: the end of a label. */
    private static final int LABEL_END = 4;
    /** In UTF-16 units: what is said of every year holds no further in its sentence. */
    private static final int FARTHEST_CYCLE = 200;
    private static final Pattern TERM_DOING = Pattern.compile(WORDS.any("TERM_DOING"));
    private static final Pattern HOLDS = Pattern.compile("[，,]");

    @Override
    public List<Cue> cues() {
        return CUES;
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Matcher next : sentence.matches(NEXT_MONTH)) {
            found.add(Wording.ofRecurring(new Span(next.start(), next.end()), Cycle.of(Period.MONTH, 1)));
        }
        for (Matcher season : sentence.matches(SEASON)) {
            if (!AGAIN.matcher(sentence.text().substring(0, season.start())).find()) {
                found.add(Wording.ofSeason(new Span(season.start(), season.end())));
            }
        }
        MaskedSentence rest = sentence.after(found);
        for (Cue pattern : DATES) {
            List<Wording> here = readPattern(rest, pattern, calendar);
            found.addAll(here);
            rest = rest.after(here);
        }
        return found;
    }

    private static List<Wording> readPattern(MaskedSentence sentence, Cue pattern, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Matcher matcher : sentence.matches(pattern)) {
            if (matcher.end() > matcher.start() && isDue(sentence, matcher, pattern)) {
                List<SaidDate> dates = SaidDate.list(sentence.open().substring(sentence.clauseStart(matcher.start()), matcher.start()), said(matcher, pattern));
                Span span = new Span(matcher.start() - dates.get(0).listed(), matcher.end());
                if (eachYear(sentence, span.start(), dates)) {
                    found.add(Wording.ofRecurring(span, Cycle.YEARLY));
                    continue;
                }
                Calendar counted = recurring(sentence, matcher, dates) ? ahead(dates.get(0), pattern, calendar) : calendar;
                dates.stream().flatMap(date -> resolve(date, pattern, counted).stream()).filter(date -> isAhead(date, calendar) && !isPast(matcher, pattern, date, calendar))
                        .forEach(date -> found.add(Wording.ofDeadline(span, date)));
            }
        }
        return found;
    }

    /** The groups of a match that say when. */
    private static SaidDate said(Matcher matcher, Cue pattern) {
        String month = pattern == DAY || pattern == MONTH ? matcher.group("m") : null;
        String part = pattern == DAY || pattern == YEAR_ONLY ? null : matcher.group("part");
        return new SaidDate(pattern == BARE ? null : matcher.group("y"), month, pattern == DAY ? matcher.group("d") : null, part,
                matcher.group("before") != null, 0);
    }

    /** 每年2月底前: a date of every year, and of none. */
    private static boolean eachYear(MaskedSentence sentence, int start, List<SaidDate> dates) {
        return dates.stream().allMatch(date -> date.year() == null && date.before())
                && EACH_YEAR.matcher(sentence.text()).region(sentence.clauseStart(start), start).find();
    }

    /** 每年检查，次年1月15日前报送: a date that may have been over in the notice's year. */
    private static boolean recurring(MaskedSentence sentence, Matcher matcher, List<SaidDate> dates) {
        return dates.stream().allMatch(date -> date.year() == null) && EVERY_YEAR.matcher(sentence.text())
                .region(Math.max(0, matcher.start() - FARTHEST_CYCLE), matcher.start()).find();
    }

    /** The calendar of the next year, where the date of this one was over when the notice was issued. */
    private static Calendar ahead(SaidDate date, Cue pattern, Calendar calendar) {
        boolean over = calendar.issued() != null && calendar.year() != null
                && resolve(date, pattern, calendar).filter(day -> day.isBefore(calendar.issued())).isPresent();
        return over ? new Calendar(calendar.year() + 1, calendar.issued(), calendar.annual()) : calendar;
    }

    /** Whether the wording says "by", and not merely "on". */
    private static boolean isDue(MaskedSentence sentence, Matcher matcher, Cue pattern) {
        boolean said = matcher.group("before") != null;
        if (sentence.continues(matcher.end(), START) || matcher.start() > 0
                && "从自".indexOf(sentence.text().charAt(matcher.start() - 1)) >= 0) {
            return false;
        }
        if ((pattern == DAY || pattern == MONTH) && isTerm(sentence, matcher)) {
            return true;
        }
        if (pattern == DAY) {
            boolean first = matcher.start() == sentence.clauseStart(matcher.start());
            boolean opens = matcher.start() == 0 && sentence.continues(matcher.end(), HOLDS) || first
                    && sentence.continues(matcher.end(), DOES);
            return said || matcher.group("to") != null || opens;
        }
        if (pattern == MONTH) {
            String part = matcher.group("part");
            return said || part != null && !part.equals("初") || matcher.group("to") != null;
        }
        if (pattern == YEAR_ONLY) {
            return "到至截".indexOf(matcher.group().charAt(0)) >= 0 || said || isStep(sentence, matcher);
        }
        // 第三季度 names a time, 三季度末 a term
        boolean opens = matcher.start() == sentence.clauseStart(matcher.start());
        return said || opens || !matcher.group().endsWith("季度");
    }

    /** 2026年建成渡口安全体系: a step of a plan of several years; 2026年的渡口 is none. */
    private static boolean isStep(MaskedSentence sentence, Matcher matcher) {
        return matcher.start() == sentence.clauseStart(matcher.start()) && sentence.continues(matcher.end(), STEP);
    }

    private static boolean isAhead(LocalDate date, Calendar calendar) {
        return calendar.year() == null || date.getYear() >= calendar.year();
    }

    /** 2024年1月19日，某校起火: a day before the notice was issued, of which nothing says "by". */
    private static boolean isPast(Matcher matcher, Cue pattern, LocalDate date, Calendar calendar) {
        return pattern == DAY && matcher.group("y") != null && matcher.group("before") == null && matcher.group("to") == null
                && calendar.issued() != null && date.isBefore(calendar.issued());
    }

    /** （11月取得成效，…）, 完成时限：6月30日: a term behind its task. */
    private static boolean isTerm(MaskedSentence sentence, Matcher matcher) {
        String before = sentence.text().substring(Math.max(0, matcher.start() - LABEL_END), matcher.start());
        return TERM_LABEL.matcher(before).find() || !before.isEmpty() && Marks.opensBracket(before.charAt(before.length() - 1)) && sentence.continues(matcher.end(), TERM_DOING);
    }

    private static Optional<LocalDate> resolve(SaidDate said, Cue pattern, Calendar calendar) {
        Optional<Integer> year = DateParts.year(said.year(), calendar);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        if (said.day() != null) {
            return DateParts.date(year.get(), DateParts.number(said.month()), DateParts.number(said.day()));
        }
        if (said.month() != null) {
            return inMonth(year.get(), DateParts.number(said.month()), said.part());
        }
        if (pattern == YEAR_ONLY) {
            return Optional.of(LocalDate.of(said.before() ? year.get() - 1 : year.get(), 12, 31));
        }
        return Optional.of(inYear(year.get(), said.part(), calendar));
    }

    private static Optional<LocalDate> inMonth(int year, int month, String part) {
        return switch (part == null ? "" : part) {
            case "上旬", "初" -> DateParts.date(year, month, 10);
            case "中旬" -> DateParts.date(year, month, 20);
            case "中" -> DateParts.date(year, month, 15);
            default -> Optional.of(DateParts.endOfMonth(year, month));
        };
    }

    private static LocalDate inYear(int year, String part, Calendar calendar) {
        if (part.contains("季度")) {
            String quarter = part.replace("第", "").substring(0, 1);
            return DateParts.endOfMonth(year, 3 * DateParts.number(quarter));
        }
        if (part.contains("月")) {
            return calendar.issued() == null ? LocalDate.of(year, 12, 31)
                    : DateParts.endOfMonth(calendar.issued().getYear(), calendar.issued().getMonthValue());
        }
        return part.equals("上半年") ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }
}
