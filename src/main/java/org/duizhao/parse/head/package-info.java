/**
 * What stands before the body: red head, document number, title, date under it, addressees.
 * Imports {@code notice}, {@code chinese}, {@code parse.element}, {@code parse.heading} and {@code parse.line}.
 */
package org.duizhao.parse.head;
