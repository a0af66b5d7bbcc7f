/**
 * Plain text in whichever charset it has.
 *
 * <p>May use {@code read.document}; the one package that guesses charsets.
 */
package org.duizhao.read.text;
