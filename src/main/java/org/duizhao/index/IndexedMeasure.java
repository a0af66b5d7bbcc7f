package org.duizhao.index;

/**
 * A measure as the index keeps it.
 *
 * @param noticeId the notice it stands in
 * @param ordinal  its place among all measures that were put into the index, from 0
 * @param text     its wording
 */
public record IndexedMeasure(String noticeId, int ordinal, String text) {
}
