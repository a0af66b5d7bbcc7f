/**
 * Chinese words: segmentation with the program's own lexicon, phrases found in one pass, what of a wording is compared. Here are the libraries
 * that know Chinese (HanLP, smartcn); what needs none of them is in {@code chinese}.
 */
package org.duizhao.language;
