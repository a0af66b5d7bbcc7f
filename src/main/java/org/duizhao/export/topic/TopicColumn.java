package org.duizhao.export.topic;

/** The columns of a topic's table. A table has only those that its question needs. */
public enum TopicColumn {
    PLACE, YEAR,
    /** Who does it. */
    ACTOR,
    /** Who sees to it; only where somebody is named. */
    RESPONSIBLE, REQUIREMENT,
    /** Whether it is an aim to be reached or a duty to be done; only where there are aims. */
    NATURE,
    /** Times a year, for questions of frequency. */
    TIMES_A_YEAR,
    /** The figure, for questions of other kinds. */
    FIGURE,
    DUE,
    /** The day that the words of a deadline mean. */
    DAY,
    /** 发文字号. */
    NUMBER,
    CLAUSE, TEXT
}
