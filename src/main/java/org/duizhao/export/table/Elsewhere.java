package org.duizhao.export.table;

/**
 * Where else a notice states a matter.
 *
 * @param row      the number of the row that shows it
 * @param place    the 条款 of it, the 文号 where it stands under none: for a reader who does not have that row
 */
public record Elsewhere(int row, String place) {
}
