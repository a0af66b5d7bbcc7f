/**
 * What stands behind the body: annexes, signature and date, copies, printer; and a covering letter before the document it brings.
 * Imports {@code parse.line}, {@code parse.element}, {@code parse.heading} and {@code notice}.
 */
package org.duizhao.parse.tail;
