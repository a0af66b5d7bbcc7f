/** What is copied out of the matrix: words with their source, and tables that paste into Word and spreadsheets. */
package org.duizhao.desktop.matrix.copy;
