package org.duizhao.extract.time;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.requirement.Terms;
import org.duizhao.notice.source.Span;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A span of dates is a duration in days, both ends counted: 5月7日至13日, 10月1日至次年5月31日. Of months and quarters, in months: 3月至5月. */
public final class DateSpanGrammar implements Grammar {

    private static final NamedWords WORDS = NamedWords.read(DateSpanGrammar.class, "words.tsv");
    private static final String TO = "(?:起)?(?:至|到|-|－|—{1,2}|–|~|～)";
    private static final String NUMERAL_END = "[\\d" + Numerals.ONE_TO_TEN;
    private static final String TO_BEGINS = "](?:起|至|到|-|－|—|–|~|～)";
    private static final Cue DAYS = Cue.of("(?:(?<y1>20\\d\\d|今|明|去|次|翌|本|当)年)?(?<m1>" + DateParts.MONTH
            + ")月(?<d1>" + DateParts.DAY
            + ")[日号]?" + TO + "(?:(?<y2>20\\d\\d|今|明|次|翌|本|当)年)?(?:(?<m2>" + DateParts.MONTH + ")月)?(?<d2>" + DateParts.DAY + ")[日号]",
            NUMERAL_END + "日号" + TO_BEGINS);
    private static final Cue MONTHS = Cue.of("(?:(?<y1>20\\d\\d|今|明|去|本|当)年)?(?<m1>" + DateParts.MONTH
            + ")月?份?(?:上旬|中旬|下旬|初|底)?" + TO
            + "(?:(?<y2>20\\d\\d|今|明|次|翌|本|当)年)?(?<m2>" + DateParts.MONTH + ")月(?!\\d)份?(?:上旬|中旬|下旬|初|底)?",
            NUMERAL_END + "月份旬初底" + TO_BEGINS);

    /** 一季度 is a span where something is given or let off in it, and two of them are one: 2024年二至三季度. */
    private static final Cue QUARTERS = Cue.of("(?:(?<y1>20\\d\\d|今|明|去|本|当)年)?(?<![每\\d])第?(?<q1>[一二三四1-4])季?度?(?:(?:至|到|-|－|—{1,2}|–|~|～)第?(?<q2>[一二三四1-4]))?季度(?!末|底|前|之前|以前|内|首|[，,])",
            "季度");
    private static final Pattern GIVEN = Pattern.compile("[^，；。]{0,24}?(?:" + WORDS.any("GIVEN_IN_SPAN") + ")");

    @Override
    public List<Cue> cues() {
        return List.of(DAYS, MONTHS, QUARTERS);
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Matcher days : sentence.matches(DAYS)) {
            Optional<LocalDate> first = first(days, calendar);
            Optional<LocalDate> last = last(days, calendar);
            if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
                double length = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
                found.add(between(duration(days, length, "天"), first.get(), last.get(), dated(days, calendar)));
            }
        }
        for (Matcher months : sentence.after(found).matches(MONTHS)) {
            int from = DateParts.number(months.group("m1"));
            int length = Math.floorMod(DateParts.number(months.group("m2")) - from, 12) + 1;
            found.add(monthsFrom(from, length, duration(months, length, "个月"), dated(months, calendar)));
        }
        for (Matcher quarters : sentence.after(found).matches(QUARTERS)) {
            int from = DateParts.number(quarters.group("q1"));
            int to = quarters.group("q2") == null ? from : DateParts.number(quarters.group("q2"));
            boolean given = quarters.group("q2") != null || sentence.continues(quarters.end(), GIVEN) && quarters.start() == sentence.clauseStart(quarters.start());
            if (to >= from && given) {
                int length = 3 * (to - from + 1);
                found.add(monthsFrom(3 * from - 2, length, duration(quarters, length, "个月"), dated(quarters, calendar)));
            }
        }
        return found;
    }

    /** With its first and last day, where the year is known. */
    private static Wording monthsFrom(int month, int length, Wording wording, Optional<Integer> year) {
        return year.map(of -> wording.on(Terms.between(LocalDate.of(of, month, 1), LocalDate.of(of, month, 1).plusMonths(length).minusDays(1)))).orElse(wording);
    }

    private static Wording between(Wording wording, LocalDate first, LocalDate last, Optional<Integer> year) {
        return year.isPresent() ? wording.on(Terms.between(first, last)) : wording;
    }

    /** The year in which a span begins; empty where neither it nor the notice says one. */
    private static Optional<Integer> dated(Matcher span, Calendar calendar) {
        return DateParts.year(span.group("y1"), calendar);
    }

    private static Wording duration(Matcher matcher, double length, String unit) {
        Span span = new Span(matcher.start(), matcher.end());
        return Wording.ofAmount(Kind.DURATION, span, new Bounds(Comparator.EXACTLY, length, null, unit));
    }

    private static Optional<LocalDate> first(Matcher days, Calendar calendar) {
        return DateParts.date(firstYear(days, calendar), DateParts.number(days.group("m1")), DateParts.number(days.group("d1")));
    }

    private static Optional<LocalDate> last(Matcher days, Calendar calendar) {
        int year = firstYear(days, calendar);
        int month = DateParts.number(days.group(days.group("m2") == null ? "m1" : "m2"));
        int lastYear = days.group("y2") == null ? year : "次翌明".contains(days.group("y2")) ? year + 1
                : DateParts.year(days.group("y2"), calendar).orElse(year);
        return DateParts.date(lastYear, month, DateParts.number(days.group("d2")));
    }

    private static int firstYear(Matcher days, Calendar calendar) {
        return DateParts.year(days.group("y1"), calendar).orElse(DateParts.ANY_YEAR);
    }
}
