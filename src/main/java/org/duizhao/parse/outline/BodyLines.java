package org.duizhao.parse.outline;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.heading.Marker;
import org.duizhao.chinese.heading.MarkerReader;
import org.duizhao.parse.heading.DecimalOutline;
import org.duizhao.parse.heading.HeadingTitles;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the number of each line of the body and decides which lines are headings. Lines of one numbering under one heading
 * are alike: where most of them are plain sentences, all of them are.
 */
final class BodyLines {

    /** What is longer before its stop, among sections that are sentences, is one of them. */
    private static final int LONGEST_SECTION = 20;
    /** A line longer than this behind 第一章 is its text. */
    private static final int LONGEST_CHAPTER = 40;
    /** The longest title of an article without its brackets; a longer bracket is a remark in its first sentence. */
    private static final int LONGEST_ARTICLE_TITLE = 20;
    private static final String ARTICLE_TITLE_OPENS = "【（[〔";

    /** Where a reply (批复) says what it grants: its sections are sentences, 一、同意设立…。 */
    private static final Pattern REPLY = Pattern.compile("批复(?:意见)?如下[：:]$");
    /** The sentence before them cites what was asked for. */
    private static final int LONGEST_REPLY = 300;

    private final MarkerReader reader = new MarkerReader();
    private final HeadingTitles titles = new HeadingTitles();

    List<BodyLine> read(List<Line> lines) {
        List<BodyLine> entries = new ArrayList<>();
        List<Marker> markers = markers(lines);
        for (int i = 0; i < lines.size(); i++) {
            entries.add(entry(lines.get(i), markers.get(i), i + 1 < lines.size() && isUnder(markers.get(i), markers.get(i + 1))));
        }
        return RunInHeads.in(OrdinalLeads.in(labels(alike(entries))));
    }

    /** The number of each line, null where it has none. */
    private List<Marker> markers(List<Line> lines) {
        Map<Integer, Marker> decimal = DecimalOutline.markers(lines);
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Marker own = decimal.get(i);
            markers.add(own == null ? reader.at(lines.get(i).text(), 0).orElse(null) : own);
        }
        return markers;
    }

    /** Whether the next line may be what a title heads: text, or an item of an inner numbering. */
    private static boolean isUnder(Marker marker, Marker following) {
        return following == null || marker != null && following.kind().compareTo(marker.kind()) > 0;
    }

    private BodyLine entry(Line line, Marker marker, boolean textFollows) {
        if (marker == null) {
            return new BodyLine(line, null, line, HeadingTitles.Cut.NONE);
        }
        Line content = line.from(marker.end());
        return new BodyLine(line, marker, content, cut(marker, content, textFollows));
    }

    private HeadingTitles.Cut cut(Marker marker, Line content, boolean textFollows) {
        return switch (marker.kind()) {
            case CHAPTER, PART, DECIMAL_CHAPTER -> content.length() <= LONGEST_CHAPTER && content.text().indexOf('。') < 0
                    ? new HeadingTitles.Cut(content.length(), content.length(), true) : titles.cut(content, textFollows);
            case ARTICLE -> articleTitle(content);
            default -> titles.cut(content, textFollows);
        };
    }

    /** An article (第一条) has a title only as 第一条【目的】 or 第一条（目的）; else its number is a measure's. */
    private static HeadingTitles.Cut articleTitle(Line content) {
        if (content.length() == 0 || ARTICLE_TITLE_OPENS.indexOf(content.text().charAt(0)) < 0) {
            return HeadingTitles.Cut.NONE;
        }
        int close = new Brackets(content.part(0, Math.min(content.length(), LONGEST_ARTICLE_TITLE + 2)).text()).partner(0);
        return close < 2 || close + 1 >= content.length() ? HeadingTitles.Cut.NONE : new HeadingTitles.Cut(close + 1, close + 1, true);
    }

    /** Takes the titles back from a group of siblings in which plain sentences prevail. */
    private static List<BodyLine> alike(List<BodyLine> entries) {
        List<BodyLine> result = new ArrayList<>(entries);
        if (entries.stream().anyMatch(entry -> entry.line().length() <= LONGEST_REPLY && REPLY.matcher(entry.line().text()).find())) {
            result.replaceAll(entry -> entry.is(Marker.Kind.SECTION) && entry.cut().titled() && !entry.cut().sure() ? entry.untitled() : entry);
        }
        for (Marker.Kind kind : List.of(Marker.Kind.SECTION, Marker.Kind.ITEM, Marker.Kind.ARABIC, Marker.Kind.BRACKETED)) {
            if (entries.stream().anyMatch(entry -> entry.is(kind))) {
                voteByGroup(result, kind, kind != Marker.Kind.SECTION || runThroughChapters(entries));
            }
        }
        return result;
    }

    /** Whether 一、二、 go on from chapter to chapter, as the articles of rules do: then they are one group, and sentences. */
    private static boolean runThroughChapters(List<BodyLine> entries) {
        int last = 0;
        boolean chapter = false;
        boolean goesOn = false;
        for (BodyLine entry : entries) {
            if (entry.is(Marker.Kind.CHAPTER)) {
                chapter = last > 0;
            } else if (entry.is(Marker.Kind.SECTION)) {
                if (entry.marker().value() != last + 1) {
                    return false;
                }
                goesOn |= chapter;
                last++;
            }
        }
        return goesOn;
    }

    /** @param strict whether short ones too are sentences where most are */
    private static void voteByGroup(List<BodyLine> entries, Marker.Kind kind, boolean strict) {
        int from = 0;
        for (int i = 0; i <= entries.size(); i++) {
            if (i == entries.size() || opensAbove(entries.get(i), kind)) {
                vote(entries.subList(from, i), kind, strict);
                from = i;
            }
        }
    }

    private static boolean opensAbove(BodyLine entry, Marker.Kind kind) {
        return entry.numbered() && entry.marker().kind().level() < kind.level()
                && entry.marker().kind().compareTo(kind) < 0;
    }

    private static void vote(List<BodyLine> entries, Marker.Kind kind, boolean strict) {
        int titled = 0;
        int plain = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).is(kind)) {
                titled += entries.get(i).cut().titled() ? 1 : 0;
                plain += entries.get(i).cut().titled() ? 0 : 1;
            }
        }
        for (int i = 0; plain >= titled && i < entries.size(); i++) {
            BodyLine entry = entries.get(i);
            if (entry.is(kind) && !entry.cut().sure() && (strict || entry.text().length() == 0 || entry.cut().end() > LONGEST_SECTION)) {
                entries.set(i, entry.untitled());
            }
        }
    }

    /** Inline labels without a number (煤矿：…): only where a second one stands under the same heading. */
    private static List<BodyLine> labels(List<BodyLine> entries) {
        List<BodyLine> result = new ArrayList<>(entries);
        List<Integer> labelled = new ArrayList<>();
        for (int i = 0; i <= result.size(); i++) {
            if (i == result.size() || result.get(i).numbered()) {
                if (labelled.size() > 1) {
                    labelled.forEach(at -> result.set(at, labelled(result.get(at))));
                }
                labelled.clear();
            } else if (HeadingTitles.isLabelled(result.get(i).line().text())) {
                labelled.add(i);
            }
        }
        return result;
    }

    private static BodyLine labelled(BodyLine entry) {
        int colon = HeadingTitles.labelEnd(entry.line().text());
        return new BodyLine(entry.line(), null, entry.content(), new HeadingTitles.Cut(colon, colon + 1, true));
    }
}
