package org.duizhao.align.decided;

import java.util.SortedSet;

/**
 * A place of a decision among the passages.
 *
 * @param clauses those that it touches, by their ordinals; never none
 */
record ClausePart(int passage, SortedSet<Integer> clauses) {
}
