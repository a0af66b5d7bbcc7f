/** Drawings on the screen, as pictures and in a window of their own. */
package org.duizhao.desktop.chart;
