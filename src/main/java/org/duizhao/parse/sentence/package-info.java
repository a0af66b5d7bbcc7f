/**
 * A paragraph is cut into sentences, each with the responsibility tail that belongs to it.
 * Imports {@code parse.line} and {@code notice}.
 */
package org.duizhao.parse.sentence;
