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
 * @param lead      the sentence that leads in to it as an item of its list, see {@link LeadIn}; empty where there is none
 */
public record Passage(int ordinal, int column, int position, int paragraph, Measure measure, String wording, String lead) {
}
