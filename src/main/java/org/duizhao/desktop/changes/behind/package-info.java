/** What was left behind from one notice to the next, to be gone through: done, kept, noted. */
package org.duizhao.desktop.changes.behind;
