/** The line at the head: every action in a menu with its key, and the filter. */
package org.duizhao.desktop.shell.menu;
