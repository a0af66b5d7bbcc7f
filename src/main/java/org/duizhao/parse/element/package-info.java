/**
 * The elements of an official document (GB/T 9704-2012) as they are printed: name of a body, addressees, genre.
 * Imports {@code resource}, {@code notice}, {@code chinese} and {@code parse.line}.
 */
package org.duizhao.parse.element;
