/** What a person sets for the program on this machine, whatever project is open. */
package org.duizhao.desktop.shell.settings;
