/** The lines of the matrix and the heads over them: a first part that stays, and columns that scroll sideways. */
package org.duizhao.desktop.matrix.line;
