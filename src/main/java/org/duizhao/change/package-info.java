/**
 * Two versions of a notice become a list of changes, in which every measure of both stands once; and two texts become marked words.
 */
package org.duizhao.change;
