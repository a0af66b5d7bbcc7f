/**
 * How sure it is that two measures of different notices state the same: which pairs are worth a look, what is measured of them, and the model
 * that makes a probability of it.
 */
package org.duizhao.align.pair;
