package org.duizhao.change.behind;

import org.duizhao.change.behind.Reminder.Kind;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that are over: 2023年底前 in a notice of 2024, and campaigns of which the last year is (2020—2022年). */
final class PastYears {

    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final Pattern CAMPAIGN = Pattern.compile(YEAR + "年?(?:—|－|-|–|~|～|至|到)(?<last>" + YEAR + ")年?");
    /** Not in a document number, nor where the sentence itself speaks of the past: 自2021年以来, 2023年全年共处置. */
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![0-9〔\\[［（(—－\\-–~～至自从])(?<year>" + YEAR + ")年"
            + "(?!度?以来|起|全年共|印发|发布|出台|修[订正]|实施的|[^，。；]{0,8}(?:以来|建成投用|发生的|经验|教训|事故|考核结果|总结))");
    /** Titles of documents have the years that they have. */
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    private PastYears() {
    }

    /** @param year of the notice that has the measure */
    static List<Reminder> in(Measure measure, int year) {
        String text = TITLE.matcher(measure.text()).replaceAll(title -> "《" + "　".repeat(title.group().length() - 2) + "》");
        List<Reminder> reminders = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        for (Matcher campaign = CAMPAIGN.matcher(text); campaign.find();) {
            if (Integer.parseInt(campaign.group("last")) < year) {
                reminders.add(new Reminder(Kind.FINISHED_CAMPAIGN, measure, new Span(campaign.start(), campaign.end()), ""));
            }
            rest.replace(campaign.start(), campaign.end(), "　".repeat(campaign.end() - campaign.start()));
        }
        for (Matcher alone = YEAR_ALONE.matcher(rest); alone.find();) {
            if (Integer.parseInt(alone.group("year")) < year) {
                reminders.add(new Reminder(Kind.PAST_YEAR, measure, new Span(alone.start(), alone.end()), year + "年"));
            }
        }
        return reminders;
    }
}
