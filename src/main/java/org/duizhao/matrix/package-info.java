/**
 * What a comparison shows when it is looked at: marks against a base, figures and how they stand to the base, and which rows pass a
 * filter. The window and the exports show the same, so it is decided here.
 */
package org.duizhao.matrix;
