/** The view of two notices side by side in document order: what became of the older one's measures in the newer one. */
package org.duizhao.desktop.changes;
