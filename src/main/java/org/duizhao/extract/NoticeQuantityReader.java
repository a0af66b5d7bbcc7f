package org.duizhao.extract;

import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.extract.abbreviation.AbbreviationReader;
import org.duizhao.extract.time.ValidityReader;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Stretches;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Validity;
import org.duizhao.notice.source.Span;
import org.duizhao.progress.Watchdog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the abbreviations of a notice, and the quantities that stand outside them. */
final class NoticeQuantityReader {

    /** A title that orders the work of a year. A day or a month of a year (2023年防灾减灾日有关工作) is not a year's work. */
    private static final Pattern ANNUAL = Pattern.compile("20\\d\\d年(?:度)?(?!.{0,12}[日月周季])[^《》]*(?:工作|要点|计划|任务|安排|方案|意见)");

    /** A heading over the work of a year to come; 2023年工作回顾 is over that of the past. */
    private static final Pattern YEAR_OF_WORK = Pattern.compile("^(20\\d\\d)年(?:度)?(?!.*(?:回顾|总结|情况|成效))[^。]*(?:工作|目标|任务|重点|要点|安排|计划)");

    /** A part of a responsibility tail that opens with a date or says that one follows. */
    private static final Pattern TERM = Pattern.compile("\\h*(?:[一-龥]{0,4}(?:时限|时间|期限|节点)[：:]\\h*)?(?:到|于)?(?:20\\d\\d年|今年|明年|\\d{1,2}月|年[底内末]|[上下]半年|每)");
    private final QuantityReader quantities = new QuantityReader(MeasureWords.shipped());
    private final AbbreviationReader abbreviations;

    NoticeQuantityReader(AbbreviationReader abbreviations) {
        this.abbreviations = abbreviations;
    }

    private final ValidityReader validities = new ValidityReader();

    NoticeQuantities read(Notice notice) {
        Calendar calendar = calendar(notice.metadata());
        Map<String, List<Abbreviation>> shortForms = abbreviations.read(notice);
        Map<String, List<Wording>> wordings = new HashMap<>();
        Map<String, Validity> validity = new HashMap<>();
        for (Measure measure : notice.measures()) {
            Watchdog.checkWanted();
            Optional<Validity> inForce = validities.read(measure.text());
            inForce.ifPresent(one -> validity.put(measure.id(), one));
            List<Wording> here = wordings(measure.text(), shortForms.getOrDefault(measure.id(), List.of()), inForce, calendar.in(yearAbove(measure)));
            if (!here.isEmpty()) {
                wordings.put(measure.id(), here);
            }
        }
        return new NoticeQuantities(wordings, shortForms, validity);
    }

    private List<Wording> wordings(String sentence, List<Abbreviation> abbreviations, Optional<Validity> validity, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Span stretch : Stretches.of(sentence)) {
            String text = stretch.in(sentence);
            List<Abbreviation> here = abbreviations.stream().filter(one -> stretch.contains(one.span().start()))
                    .map(one -> one.shifted(-stretch.start())).toList();
            Optional<Validity> inForce = stretch.length() == sentence.length() ? validity : Optional.empty();
            quantities.read(text, () -> closed(text, here, inForce), calendar).forEach(wording -> found.add(wording.shifted(stretch.start())));
        }
        return found;
    }

    private List<Span> closed(String text, List<Abbreviation> abbreviations, Optional<Validity> validity) {
        List<Span> closed = new ArrayList<>();
        validity.ifPresent(one -> closed.add(one.quote().span()));
        abbreviations.forEach(one -> closed.add(one.span()));
        ResponsibilityTail.in(text).ifPresent(tail -> closed.addAll(withoutTerms(text, tail)));
        return closed;
    }

    /** The parts of a responsibility tail but for those that say by when: （5月底完成，县林业局牵头）. */
    private static List<Span> withoutTerms(String text, Span tail) {
        List<Span> rest = new ArrayList<>();
        int start = tail.start();
        for (int i = tail.start(); i <= tail.end(); i++) {
            boolean mark = i == tail.end() || "，,；;。（(［[【".indexOf(text.charAt(i)) >= 0;
            if (mark || i > start && ResponsibilityTail.opens(text, i) && !Character.isLetter(text.charAt(i - 1))) {
                if (i > start && !TERM.matcher(text).region(start, i).lookingAt()) {
                    rest.add(new Span(start, i));
                }
                start = mark ? i + 1 : i;
            }
        }
        return rest;
    }

    /** The year whose work a heading over a measure orders, as a report at a year's end does for the next; null where none does. */
    private static Integer yearAbove(Measure measure) {
        return measure.path().headings().filter(heading -> heading.title().indexOf('年') >= 0).map(heading -> YEAR_OF_WORK.matcher(heading.title())).filter(Matcher::find)
                .map(year -> Integer.valueOf(year.group(1))).reduce((outer, inner) -> inner).orElse(null);
    }

    private static Calendar calendar(Metadata metadata) {
        boolean annual = metadata.title() != null && ANNUAL.matcher(metadata.title()).find();
        Integer year = metadata.year();
        boolean past = year != null && metadata.dateIssued() != null && metadata.dateIssued().getYear() > year;
        // 2023年度考核 is ordered in 2024, and its 1月底前 is of 2024
        return new Calendar(past ? (Integer) metadata.dateIssued().getYear() : year, metadata.dateIssued(), annual);
    }
}
