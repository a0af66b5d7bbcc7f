package org.duizhao.desktop.shell.menu;

import org.duizhao.desktop.library.LibraryView;
import org.duizhao.desktop.matrix.MatrixView;
import org.duizhao.desktop.note.NoteWindows;
import org.duizhao.desktop.shell.status.StatusBar;
import org.duizhao.desktop.shell.view.ViewSwitch;

/** What menus act on: the panes, which view is in the middle, the line that tells of work under way, and the windows of notes. */
public record Panes(LibraryView library, MatrixView matrix, ViewSwitch views, StatusBar status, NoteWindows notes) {
}
