/**
 * What a person chooses of a comparison that leaves the program: which rows and columns, on what paper, under what head.
 */
package org.duizhao.export.settings;
