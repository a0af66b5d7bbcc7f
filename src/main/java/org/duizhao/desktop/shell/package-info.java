/** The window around the views: bars, menus and keys, opening and saving files, the empty desk. */
package org.duizhao.desktop.shell;
