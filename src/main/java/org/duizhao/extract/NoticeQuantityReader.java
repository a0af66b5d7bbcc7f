package org.duizhao.extract;

import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.extract.abbreviation.AbbreviationReader;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the abbreviations of a notice, and the quantities that stand outside them. */
final class NoticeQuantityReader {

    /** A title that orders the work of a year. A day or a month of a year (2023年防灾减灾日有关工作) is not a year's work. */
    private static final Pattern ANNUAL = Pattern.compile("20\\d\\d年(?:度)?(?!.{0,12}[日月周季])[^《》]*(?:工作|要点|计划|任务|安排|方案|意见)");

    private final QuantityReader quantities = new QuantityReader(MeasureWords.shipped());
    private final AbbreviationReader abbreviations;

    NoticeQuantityReader(AbbreviationReader abbreviations) {
        this.abbreviations = abbreviations;
    }

    NoticeQuantities read(Notice notice) {
        Calendar calendar = calendar(notice.metadata());
        Map<String, List<Abbreviation>> shortForms = abbreviations.read(notice);
        Map<String, List<Wording>> wordings = new HashMap<>();
        for (Measure measure : notice.measures()) {
            List<Wording> here = wordings(measure.text(), shortForms.getOrDefault(measure.id(), List.of()), calendar);
            if (!here.isEmpty()) {
                wordings.put(measure.id(), here);
            }
        }
        return new NoticeQuantities(wordings, shortForms);
    }

    private List<Wording> wordings(String text, List<Abbreviation> abbreviations, Calendar calendar) {
        return quantities.read(text, () -> closed(text, abbreviations), calendar);
    }

    private List<Span> closed(String text, List<Abbreviation> abbreviations) {
        List<Span> closed = new ArrayList<>();
        abbreviations.forEach(one -> closed.add(one.span()));
        ResponsibilityTail.in(text).ifPresent(closed::add);
        return closed;
    }

    private static Calendar calendar(Metadata metadata) {
        boolean annual = metadata.title() != null && ANNUAL.matcher(metadata.title()).find();
        return new Calendar(metadata.year(), metadata.dateIssued(), annual);
    }
}
