/** The codebook (专题目录) in a window of its own: all topics as a tree, and the person's own, which all views share. */
package org.duizhao.desktop.codebook;
