/**
 * The old notice with every change written into it as an insertion, a deletion or a move: accepted it is the new notice, rejected the old one.
 */
package org.duizhao.change.track;
