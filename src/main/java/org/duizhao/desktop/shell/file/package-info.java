/** Files and folders come in and go out: import, export, projects, each asked for in a dialog. */
package org.duizhao.desktop.shell.file;
