/** The reading pane: one notice, as it stands in its file or clean, at the place of a measure. */
package org.duizhao.desktop.reading;
