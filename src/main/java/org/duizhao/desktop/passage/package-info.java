/** Passages of notices wherever the window shows them: text that is selected, what is copied of it and how, and the menu of the other mouse button. */
package org.duizhao.desktop.passage;
