/**
 * The first page of a comparison: which notices, what they have in common, who requires what, who is the strictest, who states nothing. Every
 * sentence follows from counts of the rows and from the figures of the notices.
 */
package org.duizhao.export.summary;
