/** The answer to a topic's question as a table of words, the same on the screen, on the clipboard and in files. */
package org.duizhao.export.topic;
