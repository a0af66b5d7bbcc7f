package org.duizhao.extract.time;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** A span of dates is a duration in days, both ends counted: 5月7日至13日, 10月1日至次年5月31日. Of months, in months: 3月至5月. */
public final class DateSpanGrammar implements Grammar {

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

    @Override
    public List<Cue> cues() {
        return List.of(DAYS, MONTHS);
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Matcher days : sentence.matches(DAYS)) {
            length(days, calendar).ifPresent(length -> found.add(duration(days, length, "天")));
        }
        for (Matcher months : sentence.after(found).matches(MONTHS)) {
            int length = Math.floorMod(DateParts.number(months.group("m2")) - DateParts.number(months.group("m1")), 12) + 1;
            found.add(duration(months, length, "个月"));
        }
        return found;
    }

    private static Wording duration(Matcher matcher, double length, String unit) {
        Span span = new Span(matcher.start(), matcher.end());
        return Wording.ofAmount(Kind.DURATION, span, new Bounds(Comparator.EXACTLY, length, null, unit));
    }

    private static Optional<Integer> length(Matcher days, Calendar calendar) {
        int year = DateParts.year(days.group("y1"), calendar).orElse(DateParts.ANY_YEAR);
        int firstMonth = DateParts.number(days.group("m1"));
        int lastMonth = days.group("m2") == null ? firstMonth : DateParts.number(days.group("m2"));
        int lastYear = days.group("y2") == null ? year : "次翌明".contains(days.group("y2")) ? year + 1
                : DateParts.year(days.group("y2"), calendar).orElse(year);
        Optional<LocalDate> first = DateParts.date(year, firstMonth, DateParts.number(days.group("d1")));
        Optional<LocalDate> last = DateParts.date(lastYear, lastMonth, DateParts.number(days.group("d2")));
        return first.flatMap(from -> last.filter(to -> !to.isBefore(from)).map(to -> (int) ChronoUnit.DAYS.between(from, to)
                + 1));
    }
}
