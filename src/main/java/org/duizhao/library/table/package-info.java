/**
 * The tables of a project: documents, and what a person decided about them.
 */
package org.duizhao.library.table;
