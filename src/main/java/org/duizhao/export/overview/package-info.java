/** A comparison at a glance, in words and signs, as every format shows it. */
package org.duizhao.export.overview;
