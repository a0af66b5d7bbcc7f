package org.duizhao.desktop.shell;

import org.duizhao.desktop.library.LibraryView;
import org.duizhao.desktop.matrix.MatrixView;

/** What menus act on: the panes, which view is in the middle, and the line that tells of work under way. */
record Panes(LibraryView library, MatrixView matrix, ViewSwitch views, StatusBar status) {
}
