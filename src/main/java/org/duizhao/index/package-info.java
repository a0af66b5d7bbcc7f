/**
 * Lucene: stores measures, searches them, and names the candidates for alignment. No Lucene type leaves this package.
 */
package org.duizhao.index;
