/**
 * What stands before the body: red head, document number, title, date under it, addressees.
 * Imports {@code parse.line}, {@code parse.element}, {@code parse.heading} and {@code notice}.
 */
package org.duizhao.parse.head;
