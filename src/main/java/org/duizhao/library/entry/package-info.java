/**
 * What is put into a project and got out of it: files, the documents that were read from them, what a list of notices shows; and why
 * a project could not be opened, read or written. Knows nothing of SQLite.
 */
package org.duizhao.library.entry;
