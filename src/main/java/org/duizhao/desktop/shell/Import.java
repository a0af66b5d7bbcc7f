package org.duizhao.desktop.shell;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.duizhao.desktop.desk.Desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The ways by which files come onto the desk: chosen, dropped, or the samples. */
final class Import {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Desk desk;
    private final FileDialogs dialogs;
    private final Path samples;

    /** {@code samples} is null where there are none. */
    Import(Desk desk, FileDialogs dialogs, Path samples) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.samples = samples;
    }

    void chooseFiles() {
        desk.add(dialogs.filesToImport());
    }

    void chooseFolder() {
        desk.add(dialogs.folderToImport().stream().toList());
    }

    void openSamples() {
        desk.add(samples().stream().toList());
    }

    Optional<Path> samples() {
        return Optional.ofNullable(samples);
    }

    /** Files and folders may be dropped anywhere on the node; its style shows that they may. */
    void acceptDrops(Node node) {
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
