/**
 * Measures become requirements: who does what, how often, by when, how much; and numeral abbreviations with their members. Each
 * grammar reads one kind of quantity from a sentence, and what it has read is closed to the next.
 */
package org.duizhao.extract;
