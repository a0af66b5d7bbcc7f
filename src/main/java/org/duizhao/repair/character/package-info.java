/**
 * Single characters are put right: the code of Founder (方正) fonts, and variants of a careless conversion.
 * Imports {@code resource}, {@code notice}, {@code chinese}, {@code language} and {@code repair.line}.
 */
package org.duizhao.repair.character;
