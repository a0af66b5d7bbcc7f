/** Marks that end clauses and sentences, brackets and quotation marks, and the spans between them. */
package org.duizhao.chinese.clause;
