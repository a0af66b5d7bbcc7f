/** The comparison at a glance on the screen. */
package org.duizhao.desktop.matrix.overview;
