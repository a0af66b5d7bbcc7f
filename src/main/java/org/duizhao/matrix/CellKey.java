package org.duizhao.matrix;

/**
 * A cell of a comparison.
 *
 * @param row the row's index in the comparison
 */
record CellKey(int row, String noticeId) {
}
