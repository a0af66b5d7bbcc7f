/** What of the comparison is exported and how it looks: the dialog that asks, and what it offers and remembers. Writes no file. */
package org.duizhao.desktop.export;
