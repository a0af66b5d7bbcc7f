package org.duizhao.change.badge;

import org.duizhao.chinese.number.Numerals;
import org.duizhao.language.MeasureWording;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says whether two wordings differ in nothing of substance: punctuation, the number before, years, the own place's name. */
final class Trifles {

    private static final Pattern NUMBERING = Pattern.compile("^(?:[（(]?[0-9" + Numerals.ONE_TO_TEN + "]{1,3}[）).．、]|[" + Numerals.ONE_TO_TEN + "]{1,2}(?:是|要|为)(?!要|一)"
            + "|第[" + Numerals.ONE_TO_TEN + "]{1,2}[，,、]|首先[，,]?|其次[，,]?|再次[，,]?|最后[，,]?)");
    /** Levels of administration as a name ends with them. */
    private static final String LEVELS = "省市县区州盟旗镇乡";

    private final Notice old;
    private final Notice now;
    private final boolean otherLevel;

    Trifles(Notice old, Notice now) {
        this.old = old;
        this.now = now;
        otherLevel = level(old) != level(now) && level(old) != 0 && level(now) != 0;
    }

    private static char level(Notice notice) {
        String place = notice.metadata().jurisdiction() == null ? "" : notice.metadata().jurisdiction().name();
        char last = place.isEmpty() ? 0 : place.charAt(place.length() - 1);
        return LEVELS.indexOf(last) < 0 ? 0 : last;
    }

    /** What alone differs, one or several; empty where something of substance does, or nothing at all. */
    List<Badge> of(String oldText, String newText) {
        if (oldText.equals(newText)) {
            return List.of();
        }
        if (bare(oldText).equals(bare(newText))) {
            return List.of(Badge.PUNCTUATION_ONLY);
        }
        List<Badge> badges = new ArrayList<>();
        String before = numberless(oldText);
        String after = numberless(newText);
        if (!before.equals(oldText) || !after.equals(newText)) {
            badges.add(Badge.NUMBERING_ONLY);
        }
        Editions.Folded oldEdition = Editions.fold(before);
        Editions.Folded newEdition = Editions.fold(after);
        if (!bare(before).equals(bare(after)) && oldEdition.years().size() == newEdition.years().size()
                && Editions.goOn(oldEdition, newEdition, old.metadata().year(), now.metadata().year())) {
            badges.addAll(year(before, after, oldEdition, newEdition));
            before = oldEdition.text();
            after = newEdition.text();
        }
        if (!bare(before).equals(bare(after))) {
            badges.add(Badge.PLACE_ONLY);
            before = placeless(before, old);
            after = placeless(after, now);
        }
        return bare(before).equals(bare(after)) ? sorted(badges) : List.of();
    }

    private static List<Badge> year(String before, String after, Editions.Folded oldEdition, Editions.Folded newEdition) {
        boolean same = oldEdition.text().equals(before) && newEdition.text().equals(after)
                || oldEdition.years().equals(newEdition.years()) && oldEdition.years().isEmpty() && oldEdition.text().equals(before);
        return same ? List.of() : List.of(Badge.YEAR_ONLY);
    }

    private static List<Badge> sorted(List<Badge> badges) {
        return badges.stream().distinct().sorted().toList();
    }

    private static String numberless(String text) {
        return NUMBERING.matcher(text).replaceFirst("");
    }

    /** Bodies compare without the own place too: 县安委会 of a county and 市安委会 of a city are each its own. */
    boolean sameBody(String oldBody, String newBody) {
        return placeless(oldBody, old).equals(placeless(newBody, now));
    }

    private String placeless(String text, Notice notice) {
        String result = notice.metadata().jurisdiction() == null ? text : text.replace(notice.metadata().jurisdiction().name(), "P");
        return otherLevel ? result.replace(level(notice), 'L') : result;
    }

    private static String bare(String text) {
        return String.join("", MeasureWording.runs(text));
    }
}
