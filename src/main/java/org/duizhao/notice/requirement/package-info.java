/**
 * What a measure requires, in figures that can be compared: who does what, how often, how much, by when.
 */
package org.duizhao.notice.requirement;
