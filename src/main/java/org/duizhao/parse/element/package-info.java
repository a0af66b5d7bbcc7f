/**
 * The elements of an official document (GB/T 9704-2012) as they are printed: number, date, name of a body, addressees, genre.
 * Imports {@code parse.line}, {@code parse.sentence} and {@code notice}.
 */
package org.duizhao.parse.element;
