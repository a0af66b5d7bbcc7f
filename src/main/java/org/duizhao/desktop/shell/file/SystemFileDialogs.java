package org.duizhao.desktop.shell.file;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.context.FileDialogs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The system's own dialogs. */
public final class SystemFileDialogs implements FileDialogs {

    private final Window owner;
    private final Phrases phrases;
    private final Supplier<Path> projects;

    /** @param projects where projects are looked for first */
    public SystemFileDialogs(Window owner, Phrases phrases, Supplier<Path> projects) {
        this.owner = owner;
        this.phrases = phrases;
        this.projects = projects;
    }

    @Override
    public List<Path> filesToImport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(phrases.say("import.files"));
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(phrases.say("import.known"), "*.txt", "*.docx", "*.doc", "*.wps", "*.pdf", "*.ofd",
                        "*.html", "*.htm", "*.mhtml", "*.rtf", "*.zip"),
                new ExtensionFilter(phrases.say("import.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folderToImport() {
        return folder(phrases.say("import.folder"));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> target(String suggestedName, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(phrases.say("export.title"));
        chooser.setInitialFileName(suggestedName + "." + extension);
        chooser.getExtensionFilters().add(new ExtensionFilter(phrases.say("export." + extension), "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> topicsToRead() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(phrases.say("codebook.import"));
        chooser.getExtensionFilters().addAll(new ExtensionFilter(phrases.say("export.csv"), "*.csv", "*.txt", "*.tsv"),
                new ExtensionFilter(phrases.say("import.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> projectToOpen() {
        return Optional.ofNullable(projectChooser("project.open").showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> projectTarget(String suggestedName) {
        FileChooser chooser = projectChooser("project.target");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser projectChooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(phrases.say(titleKey));
        // a folder that is gone would be an error of the dialog
        Optional.of(projects.get()).filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().add(new ExtensionFilter(phrases.say("project.kind"), "*.duizhao"));
        return chooser;
    }

    @Override
    public boolean mayOverwrite(Path file) {
        return ask(phrases.say("export.exists", file.getFileName()), phrases.say("export.overwrite"), phrases.say("export.keep"));
    }

    @Override
    public boolean sure(String question, String yes) {
        return ask(question, yes, phrases.say("sure.no"));
    }

    private boolean ask(String words, String yes, String no) {
        ButtonType agree = new ButtonType(yes, ButtonData.OK_DONE);
        Alert question = new Alert(Alert.AlertType.CONFIRMATION, words, agree, new ButtonType(no, ButtonData.CANCEL_CLOSE));
        question.initOwner(owner);
        question.setHeaderText(null);
        return question.showAndWait().filter(agree::equals).isPresent();
    }
}
