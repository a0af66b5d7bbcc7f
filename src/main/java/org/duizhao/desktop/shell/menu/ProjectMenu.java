package org.duizhao.desktop.shell.menu;

import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.file.Projects;

/** The menu of projects: new, open, recent, save under another name, the topics. */
final class ProjectMenu {

    private final Projects projects;
    private final Runnable codebook;
    private final Runnable bin;
    private final Menu root;

    @FXML private Menu recent;

    /** @param codebook opens the codebook @param bin opens the bin */
    ProjectMenu(Desk desk, Projects projects, Phrases phrases, Runnable codebook, Runnable bin) {
        this.bin = bin;
        this.projects = projects;
        this.codebook = codebook;
        root = Fxml.load(this, "project.fxml", phrases);
        desk.projectProperty().addListener((property, before, now) -> showRecent());
        showRecent();
    }

    Menu root() {
        return root;
    }

    private void showRecent() {
        recent.getItems().setAll(projects.recent().stream().map(file -> {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> projects.open(file));
            return item;
        }).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    @FXML
    private void create() {
        projects.create();
    }

    @FXML
    private void choose() {
        projects.choose();
    }

    @FXML
    private void saveAs() {
        projects.saveAs();
    }

    @FXML
    private void showBin() {
        bin.run();
    }

    @FXML
    private void showCodebook() {
        codebook.run();
    }
}
