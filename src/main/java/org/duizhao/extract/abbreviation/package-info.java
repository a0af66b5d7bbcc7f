/**
 * Numeral abbreviations (数字略语) such as 五到位 and 双随机、一公开: where they stand, what their members are, and which of them
 * mean the same.
 */
package org.duizhao.extract.abbreviation;
