/** The matrix (对照): a row a requirement, a column a notice, the very sentence in the cell. */
package org.duizhao.desktop.matrix;
