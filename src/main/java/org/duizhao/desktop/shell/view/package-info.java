/** Which view is in the middle, and what stands there while there is none. */
package org.duizhao.desktop.shell.view;
