/** What a person decides in the matrix: which cells belong together, and which gaps are real. Knows no controls. */
package org.duizhao.desktop.matrix.decide;
