/**
 * Files become notices of a project: found below folders, read and parsed several at once, stored in batches, and followed by the search index.
 */
package org.duizhao.workbench.importing;
