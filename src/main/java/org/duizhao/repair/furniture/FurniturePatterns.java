package org.duizhao.repair.furniture;

import org.duizhao.chinese.character.CharacterSet;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a web page around a notice, from {@code page-furniture.tsv}. */
public final class FurniturePatterns {

    /** Where on the page the words stand. */
    enum Zone { HEAD, TAIL }

    /**
     * Words of the page that were found.
     *
     * @param sure true where they prove by themselves that they belong to the page
     */
    record Found(int start, int end, boolean sure) {
    }

    /**
     * A pattern of the list.
     *
     * @param needs what it matches holds one character of each of these
     */
    record Entry(Zone zone, boolean sure, List<String> needs, Pattern pattern) {

        static Entry of(List<String> row) {
            return new Entry(row.get(0).equals("head") ? Zone.HEAD : Zone.TAIL, row.get(1).equals("sure"),
                    Table.wordsOf(row.get(2)), Pattern.compile(row.get(3)));
        }

        /** False where the pattern matches nothing in a text of these characters. */
        boolean mayMatch(CharacterSet text) {
            for (String group : needs) {
                if (!text.holdsAny(group)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Entry> entries;

    FurniturePatterns() {
        this(Table.read(FurniturePatterns.class, "page-furniture.tsv"));
    }

    FurniturePatterns(Table table) {
        entries = table.rows().stream().map(Entry::of).toList();
    }

    List<Entry> entries() {
        return entries;
    }

    /** What of a zone stands in {@code [start, end)} of the text, in order; of those that overlap the first and longest. */
    List<Found> in(String text, Zone zone, int start, int end) {
        CharacterSet characters = CharacterSet.of(text, start, end);
        List<Found> all = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.zone() == zone && entry.mayMatch(characters)) {
                Matcher matcher = entry.pattern().matcher(text).region(start, end).useTransparentBounds(true);
                while (matcher.find()) {
                    all.add(new Found(matcher.start(), matcher.end(), entry.sure()));
                }
            }
        }
        if (all.isEmpty()) {
            return all;
        }
        all.sort(Comparator.comparingInt(Found::start).thenComparing(Comparator.comparingInt(Found::end).reversed()));
        List<Found> apart = new ArrayList<>();
        int at = start;
        for (Found found : all) {
            if (found.start() >= at && found.end() > found.start()) {
                apart.add(found);
                at = found.end();
            }
        }
        return apart;
    }
}
