/**
 * Search of many notices: exact phrases, words, AND OR NOT and filters over the measures of a library. The index on disk is a cache:
 * whatever it holds can be made again from the project file. No Lucene type leaves this package.
 */
package org.duizhao.index.search;
