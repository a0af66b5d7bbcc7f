/** The window of the codebook, and the files that topics come from and go to. */
package org.duizhao.desktop.shell.codebook;
