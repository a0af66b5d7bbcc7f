package org.duizhao.desktop.shell;

import org.duizhao.desktop.library.LibraryView;
import org.duizhao.desktop.matrix.MatrixView;

/** The panes that menus act on. */
record Panes(LibraryView library, MatrixView matrix) {
}
