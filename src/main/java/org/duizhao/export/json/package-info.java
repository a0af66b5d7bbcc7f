/**
 * Notices and comparisons as JSON: one object, fields in a fixed order, UTF-8, lines ending with a line feed on every machine.
 */
package org.duizhao.export.json;
