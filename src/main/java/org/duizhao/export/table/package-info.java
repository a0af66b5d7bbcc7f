/**
 * The side-by-side table (对照表) as every format shows it: columns, bands of rows, passages marked against the base, and where
 * each passage stands.
 */
package org.duizhao.export.table;
