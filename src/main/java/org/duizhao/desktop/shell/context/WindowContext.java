package org.duizhao.desktop.shell.context;

import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Theme;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.ProjectCatalog;

import java.nio.file.Path;

/**
 * What the window is set in.
 *
 * @param samples the folder of sample notices; null where there is none
 * @param place   where projects are opened
 */
public record WindowContext(TaskRunner tasks, Phrases phrases, Zoom zoom, Theme theme, FileDialogs dialogs,
                           Path samples, ProjectCatalog place) {
}
