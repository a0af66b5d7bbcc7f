/**
 * What is put into a project and got out of it: files, the documents that were read from them, and what a list of notices shows.
 */
package org.duizhao.library.entry;
