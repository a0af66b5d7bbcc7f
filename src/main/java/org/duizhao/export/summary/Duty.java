package org.duizhao.export.summary;

import org.duizhao.figure.ActionClass;

/**
 * What figures must be of to be held against each other.
 *
 * @param row    the number of a row of the table: one matter
 * @param action what is done
 */
record Duty(int row, ActionClass action) {
}
