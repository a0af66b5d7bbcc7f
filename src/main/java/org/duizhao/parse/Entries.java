package org.duizhao.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the number of each line of the body and decides which lines are headings. Lines of one numbering under one heading
 * are alike: where most of them are plain sentences, all of them are.
 */
final class Entries {

    private static final int LONGEST_CHAPTER = 40;

    private final MarkerReader reader = new MarkerReader();
    private final Titles titles = new Titles();

    List<Entry> read(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        List<Marker> markers = markers(lines);
        for (int i = 0; i < lines.size(); i++) {
            entries.add(entry(lines.get(i), markers.get(i), i + 1 < lines.size() && isUnder(markers.get(i), markers.get(i + 1))));
        }
        return labels(alike(entries));
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

    private Entry entry(Line line, Marker marker, boolean textFollows) {
        if (marker == null) {
            return new Entry(line, null, line, Titles.Cut.NONE);
        }
        Line content = line.from(marker.end());
        return new Entry(line, marker, content, cut(marker, content, textFollows));
    }

    private Titles.Cut cut(Marker marker, Line content, boolean textFollows) {
        return switch (marker.kind()) {
            case CHAPTER, PART, DECIMAL_CHAPTER -> content.length() <= LONGEST_CHAPTER && content.text().indexOf('。') < 0
                    ? new Titles.Cut(content.length(), content.length(), true) : titles.cut(content, textFollows);
            case ARTICLE -> Articles.cut(content);
            default -> titles.cut(content, textFollows);
        };
    }

    /** Takes the titles back from a group of siblings in which plain sentences prevail. */
    private static List<Entry> alike(List<Entry> entries) {
        List<Entry> result = new ArrayList<>(entries);
        for (MarkerKind kind : List.of(MarkerKind.SECTION, MarkerKind.ITEM, MarkerKind.ARABIC, MarkerKind.BRACKETED)) {
            if (entries.stream().anyMatch(entry -> entry.is(kind))) {
                voteByGroup(result, kind);
            }
        }
        return result;
    }

    private static void voteByGroup(List<Entry> entries, MarkerKind kind) {
        int from = 0;
        for (int i = 0; i <= entries.size(); i++) {
            if (i == entries.size() || opensAbove(entries.get(i), kind)) {
                vote(entries, from, i, kind);
                from = i;
            }
        }
    }

    private static boolean opensAbove(Entry entry, MarkerKind kind) {
        return entry.numbered() && entry.marker().kind().level() < kind.level()
                && entry.marker().kind().compareTo(kind) < 0;
    }

    private static void vote(List<Entry> entries, int from, int to, MarkerKind kind) {
        int titled = 0;
        int plain = 0;
        for (int i = from; i < to; i++) {
            if (entries.get(i).is(kind)) {
                titled += entries.get(i).cut().titled() ? 1 : 0;
                plain += entries.get(i).cut().titled() ? 0 : 1;
            }
        }
        for (int i = from; plain >= titled && i < to; i++) {
            Entry entry = entries.get(i);
            if (entry.is(kind) && !entry.cut().sure() && (kind != MarkerKind.SECTION || entry.text().length() == 0)) {
                entries.set(i, entry.untitled());
            }
        }
    }

    /** Inline labels without a number (煤矿：…): only where a second one stands under the same heading. */
    private static List<Entry> labels(List<Entry> entries) {
        List<Entry> result = new ArrayList<>(entries);
        List<Integer> labelled = new ArrayList<>();
        for (int i = 0; i <= result.size(); i++) {
            if (i == result.size() || result.get(i).numbered()) {
                if (labelled.size() > 1) {
                    labelled.forEach(at -> result.set(at, Labels.labelled(result.get(at))));
                }
                labelled.clear();
            } else if (Labels.isLabelled(result.get(i).line().text())) {
                labelled.add(i);
            }
        }
        return result;
    }
}
