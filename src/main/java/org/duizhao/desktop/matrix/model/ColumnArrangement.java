package org.duizhao.desktop.matrix.model;

import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a person wants the columns; notices are named by their ids.
 *
 * @param grouping what stands together
 * @param moved    the order that was made by hand; what is not in it comes after, as the comparison has it
 * @param pinned   what stays beside the topics
 * @param hidden   what has no column though it is compared
 */
public record ColumnArrangement(ColumnGrouping grouping, List<String> moved, Set<String> pinned, Set<String> hidden) {

    /** As the comparison has them. */
    public static final ColumnArrangement USUAL = new ColumnArrangement(ColumnGrouping.NONE, List.of(), Set.of(), Set.of());

    private static final String PART = "|";
    private static final String ID = ",";

    public ColumnArrangement {
        moved = List.copyOf(moved);
        pinned = Set.copyOf(pinned);
        hidden = Set.copyOf(hidden);
    }

    /** The notices that have a column, in the order of the columns. @param base the id of the base, which stands first; null for none */
    public List<Notice> arrange(List<Notice> notices, String base) {
        List<Notice> byHand = notices.stream().filter(notice -> !hidden.contains(notice.id()))
                .sorted(Comparator.comparingInt(notice -> moved.contains(notice.id()) ? moved.indexOf(notice.id()) : Integer.MAX_VALUE)).toList();
        return grouping.together(byHand).stream()
                .sorted(Comparator.comparingInt(notice -> notice.id().equals(base) ? 0 : pinned.contains(notice.id()) ? 1 : 2)).toList();
    }

    ColumnArrangement grouped(ColumnGrouping by) {
        return new ColumnArrangement(by, moved, pinned, hidden);
    }

    ColumnArrangement inOrder(List<String> ids) {
        return new ColumnArrangement(grouping, ids, pinned, hidden);
    }

    ColumnArrangement togglePinned(String id) {
        return new ColumnArrangement(grouping, moved, toggled(pinned, id), hidden);
    }

    ColumnArrangement hide(String id) {
        return new ColumnArrangement(grouping, moved, pinned, toggled(hidden, id));
    }

    ColumnArrangement showAll() {
        return new ColumnArrangement(grouping, moved, pinned, Set.of());
    }

    private static Set<String> toggled(Set<String> ids, String id) {
        Set<String> others = new LinkedHashSet<>(ids);
        if (!others.remove(id)) {
            others.add(id);
        }
        return others;
    }

    /** As a line of text, that {@link #read} understands; empty for {@link #USUAL}. */
    public String written() {
        return equals(USUAL) ? "" : Stream.of(List.of(grouping.name()), moved, sorted(pinned), sorted(hidden))
                .map(ids -> String.join(ID, ids)).collect(Collectors.joining(PART));
    }

    private static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }

    /** What was written; {@link #USUAL} where that is empty or makes no sense. */
    public static ColumnArrangement read(String written) {
        String[] parts = written.split("\\" + PART, -1);
        List<ColumnGrouping> named = Arrays.stream(ColumnGrouping.values()).filter(one -> one.name().equals(parts[0])).toList();
        if (parts.length != 4 || named.isEmpty()) {
            return USUAL;
        }
        return new ColumnArrangement(named.get(0), ids(parts[1]), Set.copyOf(ids(parts[2])), Set.copyOf(ids(parts[3])));
    }

    private static List<String> ids(String part) {
        return part.isEmpty() ? List.of() : new ArrayList<>(new LinkedHashSet<>(List.of(part.split(ID))));
    }
}
