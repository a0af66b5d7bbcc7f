/** Work off the window's thread: one runner for all of it, each piece with progress and cancel. */
package org.duizhao.desktop.task;
