/** The library pane: notices by province, city and county; a tick puts one into the comparison. */
package org.duizhao.desktop.library;
