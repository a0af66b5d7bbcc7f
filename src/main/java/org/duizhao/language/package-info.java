/**
 * Chinese: segmentation into words, the lexicon, the analysis of text for the index. Knows {@code notice} only.
 */
package org.duizhao.language;
