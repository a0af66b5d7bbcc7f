package org.duizhao.change.kind;

import org.duizhao.change.pairing.Group;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which section of the new notice is which of the old: those with the same title, then those that have most of their measures in common. A
 * section that only one of them has is no other's.
 */
final class Sections {

    private final List<Function<HeadingPath, Heading>> levels = List.of(HeadingPath::section, HeadingPath::item);
    private final List<Map<Heading, Heading>> newOfOld;

    Sections(List<Measure> old, List<Measure> now, List<Group> groups) {
        newOfOld = levels.stream().map(level -> pairs(level, old, now, groups)).toList();
    }

    /** Whether a measure stands in another section than before: in one that was there already, while its own is still there. */
    boolean changed(Measure old, Measure now) {
        for (int level = 0; level < levels.size(); level++) {
            Heading before = levels.get(level).apply(old.path());
            Heading after = levels.get(level).apply(now.path());
            Heading own = newOfOld.get(level).get(before);
            if (before != null && after != null && own != null && !own.equals(after) && newOfOld.get(level).containsValue(after)) {
                return true;
            }
        }
        return false;
    }

    /** The new heading of the old one at the same level; empty where it has none. */
    Optional<Heading> newOf(Heading old) {
        return newOfOld.stream().map(pairs -> pairs.get(old)).filter(Objects::nonNull).findFirst();
    }

    /** Two headings and how many linked measures stand under both. */
    private record Votes(Heading old, Heading now, int votes, boolean sameTitle) {

        /** Those that are as good stay in their order. */
        private static final Comparator<Votes> BEST_FIRST = Comparator.comparing(Votes::sameTitle).thenComparing(Votes::votes).reversed();
    }

    private static Map<Heading, Heading> pairs(Function<HeadingPath, Heading> level, List<Measure> old, List<Measure> now, List<Group> groups) {
        Map<Heading, Map<Heading, Integer>> votes = new LinkedHashMap<>();
        groups.stream().filter(Group::linked).forEach(group -> {
            Heading before = level.apply(old.get(group.old().get(0)).path());
            Heading after = level.apply(now.get(group.now().get(0)).path());
            if (before != null && after != null) {
                votes.computeIfAbsent(before, none -> new LinkedHashMap<>()).merge(after, 1, Integer::sum);
            }
        });
        List<Votes> all = new ArrayList<>();
        votes.forEach((before, those) -> those.forEach((after, count) ->
                all.add(new Votes(before, after, count, before.title().equals(after.title())))));
        all.sort(Votes.BEST_FIRST);
        Map<Heading, Heading> pairs = new HashMap<>();
        for (Votes one : all) {
            boolean most = Stream.of(votes.get(one.old).values().stream(), votes.values().stream().map(those -> those.getOrDefault(one.now, 0)))
                    .allMatch(counts -> 2 * one.votes > counts.mapToInt(Integer::intValue).sum());
            if ((one.sameTitle || most) && !pairs.containsKey(one.old) && !pairs.containsValue(one.now)) {
                pairs.put(one.old, one.now);
            }
        }
        return pairs;
    }
}
