package org.duizhao.desktop.shell.context;

import org.duizhao.desktop.choice.PersonalChoices;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Theme;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.ProjectCatalog;
import org.duizhao.workbench.data.DataFiles;
import org.duizhao.workbench.user.OwnName;
import org.duizhao.workbench.user.ShippedSamples;

import java.nio.file.Path;

/**
 * What the parts of the window need of its surroundings.
 *
 * @param tasks   runs all that takes a while
 * @param phrases its words
 * @param dialogs asks for files
 * @param folders shows a folder outside of the program
 */
public record WindowContext(TaskRunner tasks, Phrases phrases, Look look, FileDialogs dialogs, FolderOpener folders, Places places) {

    /** How large and how dark everything is drawn. */
    public record Look(Zoom zoom, Theme theme) {
    }

    /**
     * Where things are on this machine.
     *
     * @param samples   those that come inside the program
     * @param projects  where projects are opened
     * @param log       the folder of the log, whether there is one or not
     * @param signature under which the person decides
     * @param personal  what they prefer in every project
     * @param data      which tables are in force
     */
    public record Places(ShippedSamples samples, ProjectCatalog projects, Path log, OwnName signature, PersonalChoices personal, DataFiles data) {
    }
}
