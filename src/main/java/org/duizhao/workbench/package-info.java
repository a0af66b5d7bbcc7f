/**
 * The stages put together: files in, notices and a comparison out. The two doors, {@code cli} and {@code desktop}, use only this
 * to work. This is the composition root of the core.
 */
package org.duizhao.workbench;
