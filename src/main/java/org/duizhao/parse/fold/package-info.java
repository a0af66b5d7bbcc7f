/**
 * Lines that run together in one paragraph are cut apart again.
 * Imports {@code parse.line}, {@code parse.element}, {@code parse.heading} and {@code notice}.
 */
package org.duizhao.parse.fold;
