/**
 * What a person reads: sentences in Chinese and English from resource bundles, for the codes that the core returns.
 */
package org.duizhao.words;
