package org.duizhao.align.pair;

import org.duizhao.notice.outline.Measure;

/**
 * A measure as the aligner sees it.
 *
 * @param ordinal   its place among all measures of the comparison, column by column, from 0
 * @param column    the notice it stands in, from 0
 * @param position  its place in that notice, from 0
 * @param paragraph its paragraph in that notice, from 0
 * @param wording   its text without the responsibility bracket
 */
public record Passage(int ordinal, int column, int position, int paragraph, Measure measure, String wording) {
}
