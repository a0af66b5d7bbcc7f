/**
 * The table as a Word file that can be filed. Page, fonts and sizes follow GB/T 9704-2012 (党政机关公文格式). Lengths are in twips
 * (1/20 point, 1 mm = 56.7), sizes in half points.
 */
package org.duizhao.export.word;
