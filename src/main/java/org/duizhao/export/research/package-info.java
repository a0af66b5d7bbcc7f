/**
 * A comparison for those who go on working with it: as a project of programs for qualitative data analysis (.qdpx), and in long form, a measure a
 * line, as .csv with a data dictionary. What stands in a line is the same in the workbook.
 */
package org.duizhao.export.research;
