/** Two notices side by side, apart from how they are drawn: what changed, in which rows, and which of these are shown. Knows no controls. */
package org.duizhao.desktop.changes.model;
