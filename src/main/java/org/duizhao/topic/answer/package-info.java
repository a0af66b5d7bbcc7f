/**
 * Questions that a person asks of many notices at once, and their answers: who requires it, how often, by when, and who does not.
 * Knows {@code notice} and {@code extract}.
 */
package org.duizhao.topic.answer;
