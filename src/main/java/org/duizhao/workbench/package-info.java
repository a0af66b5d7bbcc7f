/**
 * The stages put together: files in, notices and a comparison out. The two doors, {@code cli} and {@code desktop}, put no
 * stages together themselves. This is the composition root of the core.
 */
package org.duizhao.workbench;
