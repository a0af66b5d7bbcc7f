/**
 * What became of measures that belong together, and of headings: unchanged, reworded, moved, divided, drawn together, new, gone.
 */
package org.duizhao.change.kind;
