package org.duizhao.index;

/**
 * A measure that was found.
 *
 * @param ordinal as in {@link IndexedMeasure}
 * @param score   higher is better; comparable only within one search
 */
public record Hit(int ordinal, double score) {
}
