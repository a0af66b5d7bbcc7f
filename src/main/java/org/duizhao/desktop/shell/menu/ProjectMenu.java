package org.duizhao.desktop.shell.menu;

import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.file.Projects;

/** The menu of projects: new, open, recent, save under another name, topics, notes, bin, a colleague's decisions, settings. */
final class ProjectMenu {

    private final Projects projects;
    private final Windows windows;
    private final Menu root;

    @FXML private Menu recent;

    /** What opens the windows of the project: its topics, its bin, its notes, the decisions of a colleague's copy, and the settings. */
    record Windows(Runnable codebook, Runnable bin, Runnable notes, Runnable merge, Runnable settings) {
    }

    ProjectMenu(Desk desk, Projects projects, Phrases phrases, Windows windows) {
        this.projects = projects;
        this.windows = windows;
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
        windows.bin().run();
    }

    @FXML
    private void showCodebook() {
        windows.codebook().run();
    }

    @FXML
    private void showNotes() {
        windows.notes().run();
    }

    @FXML
    private void merge() {
        windows.merge().run();
    }

    @FXML
    private void showSettings() {
        windows.settings().run();
    }
}
