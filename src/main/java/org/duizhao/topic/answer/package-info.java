/**
 * Questions that a person asks of many notices at once, and their answers: who requires it, how often, by when, and who does not.
 */
package org.duizhao.topic.answer;
