/** A comparison at a glance: one line a row, one mark a notice. */
package org.duizhao.matrix.overview;
