/**
 * Measures become requirements: who does what, how often, by when, how much; and numeral abbreviations with their members.
 */
package org.duizhao.extract;
