/**
 * The words of the field as immutable values: a notice, its outline and measures, where each stands in the source, and what
 * was repaired or is doubtful. Knows no other package and no library.
 */
package org.duizhao.notice;
