/**
 * Two texts become marked words: what one has and the other has not. No word is torn, a figure or a date is one piece.
 */
package org.duizhao.change.mark;
