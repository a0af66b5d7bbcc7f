package org.duizhao.align.matter;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Which clause is in which group, while that still changes. Groups have numbers. Not thread-safe. */
final class Grouping {

    private final CorpusClauses clauses;
    private final int[] groupOf;
    /** The notices of the passages. */
    private final int[] columns;
    /** By their numbers; null where no group has the number, but the last is one. */
    private final List<Group> groups = new ArrayList<>();

    /** How many clauses of each passage are in a group, and how many passages of each column. */
    private static final class Group {
        private final Counts passages = new Counts();
        private final Counts columns = new Counts();
    }

    /** @param groups that together hold every clause once */
    Grouping(Corpus corpus, CorpusClauses clauses, List<SortedSet<Integer>> groups) {
        columns = corpus.passages().stream().mapToInt(Passage::column).toArray();
        this.clauses = clauses;
        groupOf = new int[clauses.size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int clause : groups.get(group)) {
                put(clause, group);
            }
        }
    }

    int groupOf(int clause) {
        return groupOf[clause];
    }

    /** How many clauses of a passage are in a group. */
    int clausesOf(int passage, int group) {
        return groups.get(group).passages.of(passage);
    }

    /** The passages that have a clause in a group, in order; to be read only. */
    Counts passages(int group) {
        return groups.get(group).passages;
    }

    /** Tells each group that holds a clause of a passage, once. */
    void forEachGroupOf(int passage, IntConsumer told) {
        List<Clause> own = clauses.of(passage);
        int first = own.isEmpty() ? 0 : own.get(0).ordinal();
        for (int clause = first; clause < first + own.size(); clause++) {
            boolean again = false;
            for (int earlier = first; earlier < clause; earlier++) {
                again |= groupOf[earlier] == groupOf[clause];
            }
            if (!again) {
                told.accept(groupOf[clause]);
            }
        }
    }

    /** How many passages of other notices than that of the passage have a clause in a group. */
    int passagesOfOthers(int passage, int group) {
        Group held = groups.get(group);
        return held.passages.size() - held.columns.of(column(passage));
    }

    boolean areOfTwoNotices(int passage, int other) {
        return column(passage) != column(other);
    }

    /** Whether a group holds clauses of two notices or more. */
    boolean isShared(int group) {
        return groups.get(group).columns.size() > 1;
    }

    boolean exists(int group) {
        return group < groups.size() && groups.get(group) != null;
    }

    /** The numbers of all groups, in order. */
    List<Integer> numbers() {
        return IntStream.range(0, groups.size()).filter(this::exists).boxed().toList();
    }

    /** The clauses of a group, in order. */
    List<Integer> clauses(int group) {
        List<Integer> found = new ArrayList<>();
        for (int passage : passages(group).ordinals()) {
            for (Clause clause : clauses.of(passage)) {
                if (groupOf[clause.ordinal()] == group) {
                    found.add(clause.ordinal());
                }
            }
        }
        return found;
    }

    /** Makes one group of two; its number, which none had before. */
    int merge(int one, int other) {
        int merged = unusedNumber();
        List<Integer> both = new ArrayList<>(clauses(one));
        both.addAll(clauses(other));
        both.forEach(clause -> move(clause, merged));
        return merged;
    }

    /** A number that no group has. */
    int unusedNumber() {
        return groups.size();
    }

    void move(int clause, int group) {
        Group left = groups.get(groupOf[clause]);
        int passage = clauses.passage(clause);
        if (left.passages.decrease(passage) == 0) {
            left.columns.decrease(column(passage));
        }
        if (left.passages.size() == 0) {
            groups.set(groupOf[clause], null);
        }
        put(clause, group);
        while (groups.get(groups.size() - 1) == null) {
            groups.remove(groups.size() - 1);
        }
    }

    private void put(int clause, int group) {
        while (group >= groups.size()) {
            groups.add(null);
        }
        if (groups.get(group) == null) {
            groups.set(group, new Group());
        }
        Group entered = groups.get(group);
        int passage = clauses.passage(clause);
        if (entered.passages.increase(passage) == 1) {
            entered.columns.increase(column(passage));
        }
        groupOf[clause] = group;
    }

    /** The clauses of each group, in order; the groups by their first clause. */
    List<SortedSet<Integer>> groups() {
        SortedMap<Integer, SortedSet<Integer>> found = new TreeMap<>();
        for (int clause = 0; clause < groupOf.length; clause++) {
            found.computeIfAbsent(groupOf[clause], group -> new TreeSet<>()).add(clause);
        }
        List<SortedSet<Integer>> sorted = new ArrayList<>(found.values());
        sorted.sort((one, other) -> Integer.compare(one.first(), other.first()));
        return sorted;
    }

    private int column(int passage) {
        return columns[passage];
    }
}
