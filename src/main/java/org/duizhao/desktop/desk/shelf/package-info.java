/** The notices of the open project, their order and their names on the screen. */
package org.duizhao.desktop.desk.shelf;
