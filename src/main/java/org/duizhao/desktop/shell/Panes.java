package org.duizhao.desktop.shell;

import org.duizhao.desktop.library.LibraryView;
import org.duizhao.desktop.matrix.MatrixView;

/** The panes that menus act on, and which view is in the middle. */
record Panes(LibraryView library, MatrixView matrix, ViewSwitch views) {
}
