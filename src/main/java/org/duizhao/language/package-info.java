/**
 * Chinese: segmentation into words, the lexicon, the analysis of text for the index. Knows {@code notice}, {@code resource} and {@code chinese}.
 */
package org.duizhao.language;
