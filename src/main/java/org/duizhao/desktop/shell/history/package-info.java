/** What was done, undone and done again, in words; its menu, its buttons, and the bin. */
package org.duizhao.desktop.shell.history;
