package org.duizhao.desktop.shell.file;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.shell.context.FileDialogs;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.user.ShippedSamples;

import java.io.File;
import java.util.List;

/** The ways by which files come onto the desk: chosen, dropped, or the samples. */
public final class Import {

    private static final String SAMPLES = "task.samples";
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Desk desk;
    private final FileDialogs dialogs;
    private final TaskRunner tasks;
    private final ShippedSamples samples;

    public Import(Desk desk, TaskRunner tasks, FileDialogs dialogs, ShippedSamples samples) {
        this.desk = desk;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.samples = samples;
    }

    /** Lets a person choose files, and reads them; nothing where none is chosen. */
    public void chooseFiles() {
        desk.add(dialogs.filesToImport());
    }

    /** The same of a folder, with all below it. */
    public void chooseFolder() {
        desk.add(dialogs.folderToImport().stream().toList());
    }

    /** Reads the notices that come with the program. */
    public void openSamples() {
        tasks.start(SAMPLES, progress -> samples.laidDown(), folder -> desk.add(List.of(folder)),
                broken -> desk.problems().add(Problem.of(SAMPLES, broken)));
    }

    /** Files and folders may be dropped anywhere on the node; its style shows that they may. */
    public void acceptDrops(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROPPING, true);
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> node.pseudoClassStateChanged(DROPPING, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> dropped = event.getDragboard().getFiles();
            desk.add(dropped.stream().map(File::toPath).toList());
            event.setDropCompleted(!dropped.isEmpty());
        });
    }
}
