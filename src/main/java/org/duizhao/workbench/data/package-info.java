/** The tables that come with the program and that a person may replace by files among the settings: places, topics, words, abbreviations, page furniture. */
package org.duizhao.workbench.data;
