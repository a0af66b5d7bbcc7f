/**
 * A row gets a label: what it is about, as a phrase of its own words that is whole, and in none that another row has.
 */
package org.duizhao.align.label;
