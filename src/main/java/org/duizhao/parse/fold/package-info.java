/**
 * Lines that run together in one paragraph are cut apart again.
 * Imports {@code notice}, {@code chinese}, {@code parse.element}, {@code parse.heading} and {@code parse.line}.
 */
package org.duizhao.parse.fold;
