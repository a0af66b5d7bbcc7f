/** The line at the foot: figures of the comparison, what was just done, work under way. */
package org.duizhao.desktop.shell.status;
