/**
 * Figures and duties held against each other: which of two is the stricter, which say the same, and why. Knows what notices
 * require, not where it stands in them.
 */
package org.duizhao.figure;
