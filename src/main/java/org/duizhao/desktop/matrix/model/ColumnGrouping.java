package org.duizhao.desktop.matrix.model;

import org.duizhao.notice.Notice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What columns stand together by. */
public enum ColumnGrouping {

    NONE(notice -> ""),
    /** Places in the order in which they first come, all years of one beside each other. */
    PLACE(Notice::place),
    /** The oldest year first, notices without one last. */
    YEAR(notice -> Objects.toString(notice.metadata().year(), ""));

    private final Function<Notice, String> name;

    ColumnGrouping(Function<Notice, String> name) {
        this.name = name;
    }

    /** What a notice's group is called; empty where it has none. */
    public String of(Notice notice) {
        return name.apply(notice);
    }

    /** The notices group by group; within one as they were. */
    List<Notice> together(List<Notice> notices) {
        Map<String, List<Notice>> groups = notices.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        Stream<Map.Entry<String, List<Notice>>> entries = groups.entrySet().stream();
        Stream<Map.Entry<String, List<Notice>>> inOrder = this == YEAR
                ? entries.sorted(Comparator.comparing(group -> group.getKey().isEmpty() ? "\uffff" : group.getKey())) : entries;
        return inOrder.flatMap(group -> group.getValue().stream()).toList();
    }
}
