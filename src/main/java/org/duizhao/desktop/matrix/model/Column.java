package org.duizhao.desktop.matrix.model;

import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.notice.Notice;

/**
 * A column of the matrix.
 *
 * @param base true for the column that the others are held against
 */
public record Column(Notice notice, NoticeName name, boolean base) {
}
