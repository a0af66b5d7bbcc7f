/** What stands in one cell of the matrix: clauses with their marks, chips, 未见规定 with what comes near. */
package org.duizhao.desktop.matrix.cell;
