/**
 * Two texts become marked words: what one has and the other has not. Knows {@code notice}, {@code chinese} and {@code language}.
 */
package org.duizhao.change;
