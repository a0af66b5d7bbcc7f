/** The changes of a project that a person can undo, and the order in which they were made. */
package org.duizhao.workbench.journal;
