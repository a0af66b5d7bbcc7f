/**
 * The codebook (专题目录): which topics a measure belongs to, with the words that show it.
 */
package org.duizhao.topic;
