package org.duizhao.align;

/**
 * A clause of a passage.
 *
 * @param ordinal its place among all clauses of the comparison, from 0
 * @param passage the ordinal of its passage
 * @param span    where it stands in the text of the measure; that of the last one takes the responsibility bracket in
 * @param wording its words, without the responsibility bracket
 */
record Clause(int ordinal, int passage, Span span, String wording) {
}
