/** A person's notes on cells, rows and notices: writing them, and all of them in one list. */
package org.duizhao.desktop.note;
