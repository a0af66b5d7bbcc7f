/** Lists of words, asked for in a text without a regular expression or as a part of one. */
package org.duizhao.chinese.word;
