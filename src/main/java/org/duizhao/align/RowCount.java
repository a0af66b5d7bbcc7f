package org.duizhao.align;

/**
 * How many rows a comparison has.
 *
 * @param rows   all
 * @param shared those in which two notices or more show something
 * @param linked how many measures stand in those
 */
public record RowCount(int rows, int shared, int linked) {
}
