package org.duizhao.desktop.shell.file;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.shell.context.FileDialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The ways by which files come onto the desk: chosen, dropped, or the samples. */
public final class Import {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Desk desk;
    private final FileDialogs dialogs;
    private final Optional<Path> samples;

    /** @param samples their folder; empty where there are none */
    public Import(Desk desk, FileDialogs dialogs, Optional<Path> samples) {
        this.desk = desk;
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

    /** Reads the notices that come with the program; nothing where there are none. */
    public void openSamples() {
        desk.add(samples().stream().toList());
    }

    /** The folder of the notices that come with the program; empty where there are none. */
    public Optional<Path> samples() {
        return samples;
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
