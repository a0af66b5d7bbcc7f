/**
 * Single characters are put right: the code of Founder (方正) fonts, and variants of a careless conversion.
 * Imports {@code repair.line}, {@code language} and {@code notice}.
 */
package org.duizhao.repair.character;
