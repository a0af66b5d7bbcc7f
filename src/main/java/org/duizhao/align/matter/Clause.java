package org.duizhao.align.matter;

/**
 * A clause of a passage.
 *
 * @param ordinal its place among all clauses of the comparison, from 0
 * @param passage the ordinal of its passage
 * @param start   where it stands in the text of the measure, in UTF-16 units
 * @param end     exclusive; that of the last clause takes the responsibility bracket in
 * @param wording its words, without the responsibility bracket
 */
public record Clause(int ordinal, int passage, int start, int end, String wording) {
}
