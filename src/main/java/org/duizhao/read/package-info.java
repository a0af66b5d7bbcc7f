/**
 * A file becomes text, with what its format knows of lines, pages and fonts. May use {@code notice}, {@code chinese}, {@code resource} and {@code progress}.
 *
 * <p>Each format is a {@code DocumentFormat}, told by content, never by extension; to add one, write it and name it in
 * {@code DocumentReader}. Whatever its library throws becomes an {@link org.duizhao.read.Unreadable} there and nowhere else.
 * {@code ReadLimits} states the bounds of time and memory; nothing is ever written to disk.
 *
 * <p>Decisions: .docx is read from its XML, because list numbers, text boxes and tracked changes must be followed in one walk.
 * Of ofdrw only the model is used, for its reader unpacks to disk without a bound. .rtf is not read: the JDK's reader
 * takes Chinese characters apart, and wrong text is worse than a clear refusal.
 */
package org.duizhao.read;
