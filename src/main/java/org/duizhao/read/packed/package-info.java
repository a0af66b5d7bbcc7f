/**
 * Archives: what is in a ZIP, safely unpacked, and which files are refused by their first bytes.
 *
 * <p>May use {@code read.document}; the one package that knows commons-compress.
 */
package org.duizhao.read.packed;
