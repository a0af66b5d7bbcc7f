/**
 * What a measure requires, in figures that can be compared: who does what, how often, how much, by when, how bindingly; and the
 * numeral abbreviations in it.
 */
package org.duizhao.notice.requirement;
