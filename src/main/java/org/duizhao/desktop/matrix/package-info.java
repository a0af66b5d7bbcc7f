/** The matrix (对照) on the screen: a row a matter, a column a notice; its keys and its mouse. */
package org.duizhao.desktop.matrix;
