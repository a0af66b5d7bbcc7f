/** The topic view (专题): a question to all ticked notices, its answer as a sentence, a table and a chart. */
package org.duizhao.desktop.topic;
