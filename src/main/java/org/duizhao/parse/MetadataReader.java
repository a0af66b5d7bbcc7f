package org.duizhao.parse;

import org.duizhao.chinese.document.DocumentNumber;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Field;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.element.Genre;
import org.duizhao.parse.head.Head;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Typography;
import org.duizhao.parse.place.Jurisdictions;
import org.duizhao.parse.tail.Tail;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the fields together and concludes those that are not printed by themselves: genre, year, jurisdiction. */
final class MetadataReader {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\h*(?:年|[—–-])");

    private static final Pattern PLANS = Pattern.compile("[一二三四五]、.{0,6}\\d{4}年");
    private static final int LONGEST_HEADING = 40;

    private final Jurisdictions jurisdictions;

    MetadataReader(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /** @param context text in which the superior places of the jurisdiction may be named */
    Metadata read(Head head, Tail tail, String context, FieldSources sources) {
        String title = head.title() == null ? ofIssued(context, sources) : head.title();
        String genre = title == null ? null : Genre.of(title).orElse(null);
        String issuer = issuer(head, tail, sources);
        Jurisdiction jurisdiction = jurisdiction(head, tail, context, sources);
        Integer year = year(head, tail, sources);
        Citation citation = new Citation(title, head.documentNumber(), genre, new Issue(issuer, issued(head, tail)),
                new Scope(jurisdiction, year));
        return new Metadata(citation, new Circulation(head.addressees(), tail.copies(), tail.disclosure()),
                new Printing(tail.printed().by(), tail.printed().on()), sources.all());
    }

    /** A letter without a title of its own is known by that of the document it brings; null where it brings none. */
    private static String ofIssued(String context, FieldSources sources) {
        return sources.all().stream().filter(source -> source.field() == Field.TITLE).findFirst()
                .map(source -> source.source().stream().map(range -> context.substring(range.start(), range.end())).collect(Collectors.joining()))
                .map(Typography::tight).orElse(null);
    }

    /** The signature gives the full name; without one the title's or the red head's body is taken. */
    private static String issuer(Head head, Tail tail, FieldSources sources) {
        if (tail.signed().by() != null) {
            return tail.signed().by();
        }
        String concluded = head.titleOrgan() != null ? head.titleOrgan() : head.letterhead();
        if (concluded != null) {
            sources.inferred(Field.ISSUER);
        }
        return concluded;
    }

    private static LocalDate issued(Head head, Tail tail) {
        return tail.signed().on() != null ? tail.signed().on() : head.dated();
    }

    private Jurisdiction jurisdiction(Head head, Tail tail, String context, FieldSources sources) {
        List<String> bodies = Stream.of(tail.signed().by(), head.titleOrgan(), head.letterhead(), head.title(), tail.printed().by())
                .filter(Objects::nonNull).toList();
        Jurisdiction found = jurisdictions.of(bodies, context).orElse(null);
        if (found != null) {
            sources.inferred(Field.JURISDICTION);
        }
        return found;
    }

    private static Integer year(Head head, Tail tail, FieldSources sources) {
        Integer printed = year(YEAR, head.title());
        LocalDate issued = issued(head, tail);
        if (issued != null && isReportOnNextYear(head.title(), issued, tail.body())) {
            sources.inferred(Field.YEAR);
            return issued.getYear() + 1;
        }
        // 2026年亚运会 in the title of 2023 is the year of an event
        if (printed != null && (issued == null || printed - issued.getYear() <= 1)) {
            return printed;
        }
        Integer concluded = issued == null ? year(DocumentNumber.YEAR, head.documentNumber()) : Integer.valueOf(issued.getYear());
        if (concluded != null) {
            sources.inferred(Field.YEAR);
        }
        return concluded;
    }

    /** A report that a congress hears at the end of a year plans the next one, and has a section on it: 二、2023年工作安排. */
    private static boolean isReportOnNextYear(String title, LocalDate issued, List<Line> body) {
        return title != null && title.contains("政府工作报告") && issued.getMonthValue() >= Month.NOVEMBER.getValue()
                && body.stream().anyMatch(line -> line.length() <= LONGEST_HEADING && PLANS.matcher(line.text()).lookingAt()
                && line.text().contains(issued.getYear() + 1 + "年"));
    }

    private static Integer year(Pattern pattern, String text) {
        Matcher match = text == null ? null : pattern.matcher(text);
        return match != null && match.find() ? Integer.valueOf(match.group(1)) : null;
    }
}
