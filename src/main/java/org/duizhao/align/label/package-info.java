/**
 * A row gets a label: what it is about, in a few of its own words, and in none that another row has.
 */
package org.duizhao.align.label;
