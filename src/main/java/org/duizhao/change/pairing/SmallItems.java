package org.duizhao.change.pairing;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Heading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which measures stand in items of few sentences whose headings say what they are about, such as 二、春节：…放假，共7天。 Sentences of one form
 * there tell by their heading what they belong to, and not by their words.
 */
final class SmallItems {

    /** How the items of an old and a new measure stand to each other. */
    enum Standing {
        /** Under one heading, or under two that are alike. */ SAME,
        /** Under two headings, one of which the other notice has too. */ OTHER,
        /** The headings say nothing of it. */ UNKNOWN
    }

    /** An item of so many measures or fewer is about one matter. A judgement. */
    private static final int SMALL = 4;

    private final Side old;
    private final Side now;

    SmallItems(Notice old, Notice now) {
        this.old = Side.of(old);
        this.now = Side.of(now);
    }

    /**
     * One notice.
     *
     * @param titles of the small item that each measure stands in; empty where it stands in none, or in one of several of that name
     * @param names  all of these
     * @param first  the first measures of these items, where they give a figure: a datum of their heading in whatever words
     */
    private record Side(List<String> titles, Set<String> names, Set<Integer> first) {

        private static Side of(Notice notice) {
            List<Heading> headings = notice.measures().stream().map(measure -> measure.path().innermost().orElse(null)).toList();
            Map<Heading, Long> sizes = headings.stream().filter(heading -> heading != null).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            Map<String, Long> times = sizes.keySet().stream().collect(Collectors.groupingBy(Heading::title, Collectors.counting()));
            List<String> titles = headings.stream()
                    .map(heading -> heading == null || sizes.get(heading) > SMALL || times.get(heading.title()) > 1 ? "" : Wordings.wording(heading.title())).toList();
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; i < titles.size(); i++) {
                first.putIfAbsent(titles.get(i), i);
            }
            first.remove("");
            return new Side(titles, Set.copyOf(first.keySet()), first.values().stream()
                    .filter(i -> notice.measures().get(i).text().chars().anyMatch(Character::isDigit)).collect(Collectors.toSet()));
        }
    }

    Standing standing(int oldOne, int nowOne) {
        String before = old.titles.get(oldOne);
        String after = now.titles.get(nowOne);
        if (before.isEmpty() || after.isEmpty()) {
            return Standing.UNKNOWN;
        }
        if (TitleLikeness.of(before, after) >= TitleLikeness.ALIKE) {
            return Standing.SAME;
        }
        return now.names.contains(before) || old.names.contains(after) ? Standing.OTHER : Standing.UNKNOWN;
    }

    /** Whether they are the first measures of items of one name, and both give a figure. */
    boolean sameFirst(int oldOne, int nowOne) {
        return standing(oldOne, nowOne) == Standing.SAME && old.first.contains(oldOne) && now.first.contains(nowOne);
    }
}
