/**
 * A paragraph is cut into sentences, each with the responsibility tail that belongs to it.
 * Imports {@code notice}, {@code chinese} and {@code parse.line}.
 */
package org.duizhao.parse.sentence;
