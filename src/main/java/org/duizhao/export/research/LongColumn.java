package org.duizhao.export.research;

/** The columns of the long form, in their order: first what a person sorts and filters by, then where it comes from. */
public enum LongColumn {
    PLACE(Type.TEXT), YEAR(Type.WHOLE_NUMBER),
    /** 发文字号. */
    NUMBER(Type.TEXT),
    /** 成文日期. */
    DATE(Type.DAY), CLAUSE(Type.TEXT), TOPIC(Type.TEXT), MATTER(Type.TEXT),
    /** Who does it. */
    ACTOR(Type.TEXT),
    /** Who sees to it. */
    RESPONSIBLE(Type.TEXT), FREQUENCY(Type.TEXT), TIMES_A_YEAR(Type.NUMBER), DEADLINE(Type.DAY), VALUE(Type.NUMBER), UNIT(Type.TEXT), TEXT(Type.TEXT),
    NOTE(Type.TEXT), CHECKED(Type.TEXT),
    /** Whether the notice states the matter in this line, in another row, or not at all. */
    STATE(Type.TEXT),
    /** The number of the row in the table. */
    ROW(Type.WHOLE_NUMBER), GROUP(Type.TEXT),
    /** The whole sentence, where the line shows a part of it. */
    SENTENCE(Type.TEXT),
    /** All figures of the passage, and how they stand to the base's. */
    FIGURES(Type.TEXT), SCORE(Type.NUMBER), REASONS(Type.TEXT), FILE(Type.TEXT), MEASURE(Type.TEXT),
    /** In the text as read. */
    OFFSETS(Type.TEXT);

    /** What a column holds. */
    public enum Type { TEXT, WHOLE_NUMBER, NUMBER, DAY }

    private final Type type;

    LongColumn(Type type) {
        this.type = type;
    }

    public Type type() {
        return type;
    }
}
