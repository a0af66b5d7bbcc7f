/**
 * Answers of notices as drawings: what stands where, in which tone, told apart by shapes and words, never by colour alone. A drawing knows no toolkit; whoever
 * shows or saves it brings one.
 */
package org.duizhao.chart;
