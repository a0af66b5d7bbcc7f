/**
 * The comparison as a workbook: in long form, one measure a line with its source, for filters and counts; and the table itself.
 */
package org.duizhao.export.excel;
