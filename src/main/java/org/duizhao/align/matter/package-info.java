/**
 * Measures become matters: cut into clauses, which are drawn together with those of other notices that state the same. Every clause is in
 * one matter.
 */
package org.duizhao.align.matter;
