package org.duizhao.chinese.number;

/**
 * A measure word (量词) or unit.
 *
 * @param word as written: 次, 名, 平方米
 */
public record MeasureWord(String word, Sort sort) {

    /** What is counted with it. */
    public enum Sort {
        /** doings: 次 场 期 */ EVENT,
        /** people: 人 名 户 */ PERSON,
        /** things that stand somewhere: 家 所 座 支 */ THING,
        /** anything at all: 个 项 条; after these a small Chinese numeral is mostly a manner of speaking */ ANYTHING,
        /** money */ MONEY,
        /** what an extent is bounded by: 米 度 */ EXTENT,
        /** what is laid out or stocked: 亩 吨 */ AMOUNT,
        /** time: 小时 天 个月 */ TIME
    }
}
