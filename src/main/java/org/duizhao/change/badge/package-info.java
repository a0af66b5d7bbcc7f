/**
 * What a change means: laxer or stricter, another body, another deadline, other members; or only another year, place or punctuation mark.
 */
package org.duizhao.change.badge;
