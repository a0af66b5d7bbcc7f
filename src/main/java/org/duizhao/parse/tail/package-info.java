/**
 * What stands behind the body: annexes, signature and date, copies, printer; and a covering letter before the document it brings.
 * Imports {@code notice}, {@code chinese}, {@code parse.element}, {@code parse.heading} and {@code parse.line}.
 */
package org.duizhao.parse.tail;
