package org.duizhao.language;

/**
 * A word of a text.
 *
 * @param start  UTF-16 offset in the text that was segmented
 * @param end    exclusive
 * @param nature HanLP's part of speech: ns a place, nt a body, m a numeral, q a measure word, t a time, w punctuation …
 */
public record Token(String text, int start, int end, String nature) {
}
