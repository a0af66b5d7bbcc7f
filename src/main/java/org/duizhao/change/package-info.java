/**
 * Two texts become marked words: what one has and the other has not.
 */
package org.duizhao.change;
