package org.duizhao.parse;

/**
 * A heading's number in a line.
 *
 * @param value what it counts
 * @param start offset in the line
 * @param end   exclusive, behind the sign that closes the number
 */
record Marker(MarkerKind kind, int value, int start, int end) {
}
