/**
 * The grammar of quantities in official Chinese: how a sentence says how often, how many, what share, by when, how long and
 * beyond what bound. Each {@link org.duizhao.extract.grammar.Grammar} reads one of these from a sentence, and what it has read
 * is closed to the next. Knows sentences, not notices.
 */
package org.duizhao.extract.grammar;
