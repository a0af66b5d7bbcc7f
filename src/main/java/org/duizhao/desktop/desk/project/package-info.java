/** The open project, the one queue in which it is changed, and the problems that a person is told of. */
package org.duizhao.desktop.desk.project;
