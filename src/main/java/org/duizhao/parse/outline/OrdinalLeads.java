package org.duizhao.parse.outline;

import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.parse.heading.HeadingTitles;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short phrases in the middle of a paragraph that head the sentences behind them: 一是压实责任。县级河长每季度巡河一次。二是配齐力量。…. They are headings where
 * they count from one on and each has text of its own; else they are sentences.
 */
final class OrdinalLeads {

    private static final String FIRST = "一是";
    private static final String AND = "二是";
    private static final Pattern LEAD = Pattern.compile("(?:^|(?<=[。；：]))\\h*+(?<ordinal>[一二三四五六七八九]|十[一二三四五]?)是(?<phrase>[^，。；：！？“”（()]{2,18})(?<stop>[。；，：]|$)");
    /** What follows is a sentence of its own. */
    private static final int LEAST_TEXT = 5;

    private OrdinalLeads() {
    }

    /** The lines with such paragraphs cut apart. */
    static List<BodyLine> in(List<BodyLine> entries) {
        List<BodyLine> result = new ArrayList<>();
        for (BodyLine entry : entries) {
            String text = entry.line().text();
            List<int[]> leads = text.contains(FIRST) && text.contains(AND) && !entry.text().text().isEmpty() ? leads(text) : List.of();
            if (leads.isEmpty()) {
                result.add(entry);
            } else {
                add(entry, leads, result);
            }
        }
        return result;
    }

    private static void add(BodyLine entry, List<int[]> leads, List<BodyLine> result) {
        Line line = entry.line();
        int first = leads.get(0)[0];
        if (first > 0) {
            Line before = line.part(0, first);
            result.add(new BodyLine(before, entry.marker(), entry.numbered() ? before.from(entry.marker().end()) : before, entry.cut()));
        }
        for (int i = 0; i < leads.size(); i++) {
            int start = leads.get(i)[0];
            Line piece = line.part(start, i + 1 < leads.size() ? leads.get(i + 1)[0] : line.length());
            int end = leads.get(i)[1] - start;
            result.add(new BodyLine(piece, null, piece, new HeadingTitles.Cut(end, end + 1, true)));
        }
    }

    /** Start and stop of each; none where they do not count on, or where one is a sentence or has no text. */
    private static List<int[]> leads(String text) {
        List<int[]> leads = new ArrayList<>();
        Matcher lead = LEAD.matcher(text);
        while (lead.find()) {
            String ordinal = lead.group("ordinal");
            boolean counts = NumeralRuns.value(ordinal, 0, ordinal.length()) == leads.size() + 1;
            boolean apart = leads.isEmpty() || lead.start("ordinal") - leads.get(leads.size() - 1)[1] > LEAST_TEXT;
            if (!counts || !apart || !lead.group("stop").equals("。") || HeadingTitles.isPlainSentence(lead.group("phrase"))) {
                return List.of();
            }
            leads.add(new int[] {lead.start("ordinal"), lead.start("stop")});
        }
        boolean ends = leads.size() > 1 && text.length() - leads.get(leads.size() - 1)[1] > LEAST_TEXT;
        return ends ? leads : List.of();
    }
}
