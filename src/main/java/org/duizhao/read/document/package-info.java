/**
 * What every format has in common: the bytes of a document, the contract of a format, bounds, failures, and the parts of a text.
 *
 * <p>May use {@code notice} and what stands in {@code read} itself; knows none of the formats.
 */
package org.duizhao.read.document;
