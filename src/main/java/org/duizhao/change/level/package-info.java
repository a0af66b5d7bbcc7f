/**
 * Ours against the superior's: which of its measures ours takes up, takes up laxer or stricter, or lacks, and what is only ours.
 */
package org.duizhao.change.level;
