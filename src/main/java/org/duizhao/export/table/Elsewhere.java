package org.duizhao.export.table;

/**
 * Where else a notice states a matter.
 *
 * @param row      the number of the row that shows it
 * @param citation 文号 and 条款 of it, for a reader who does not have that row
 */
public record Elsewhere(int row, String citation) {
}
