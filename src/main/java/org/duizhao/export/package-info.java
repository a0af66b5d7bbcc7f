/**
 * A comparison becomes .docx, .xlsx, .html or .json; one exporter a format. Exporters write to a stream; who calls owns the file.
 */
package org.duizhao.export;
