package org.duizhao.index.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a search can be narrowed by, with the names a person may type. */
public enum SearchField {
    /** The place or any superior place. */
    PLACE("地区", "place"),
    YEAR("年份", "year"),
    GENRE("文种", "genre"),
    ISSUER("机关", "发文机关", "issuer"),
    /** Words of the headings over the measure. */
    SECTION("章节", "section"),
    TOPIC("专题", "topic"),
    /** Any part of the name of a body that sees to the measure, in whatever duty. */
    RESPONSIBLE("责任单位", "responsible"),
    /** Any part of the name of a body that leads it. */
    LEADING("牵头单位", "leading"),
    /** Least times a year. */
    FREQUENCY("频次", "frequency"),
    /** A deadline, as a date, a month or a year. */
    DEADLINE("期限", "deadline"),
    /** A share in per cent. */
    RATIO("比例", "ratio");

    private final List<String> names;

    SearchField(String... names) {
        this.names = List.of(names);
    }

    /** What a person may type, the Chinese word first. */
    public List<String> names() {
        return names;
    }

    static Optional<SearchField> named(String name) {
        return Arrays.stream(values()).filter(field -> field.names.contains(name)).findFirst();
    }
}
