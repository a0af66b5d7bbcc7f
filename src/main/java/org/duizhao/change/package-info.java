/**
 * Two notices become a list of changes; two texts become marked words.
 */
package org.duizhao.change;
