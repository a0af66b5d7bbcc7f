/**
 * A file becomes text, with what its format knows of lines, pages and fonts. Knows {@code notice} and {@code progress}.
 */
package org.duizhao.read;
