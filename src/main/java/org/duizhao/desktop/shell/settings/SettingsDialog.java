package org.duizhao.desktop.shell.settings;

import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.export.settings.PageNumberForm;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Language, theme, size, own name, page numbers and folders, for every project on this machine. */
public final class SettingsDialog {

    private final Desk desk;
    private final WindowContext context;
    private SettingsViewModel model;

    @FXML private ChoiceBox<Locale> language;
    @FXML private ChoiceBox<Boolean> theme;
    @FXML private Label size;
    @FXML private TextField name;
    @FXML private Label nameHint;
    @FXML private ChoiceBox<PageNumberForm> numbers;
    @FXML private TextField projects;

    public SettingsDialog(Desk desk, WindowContext context) {
        this.desk = desk;
        this.context = context;
    }

    /** Shows the settings and keeps what is confirmed. */
    public void show(Window owner) {
        Phrases phrases = context.phrases();
        model = new SettingsViewModel(desk, context);
        Parent content = Fxml.load(this, "settings.fxml", phrases);
        ButtonType yes = new ButtonType(phrases.say("settings.keep"), ButtonData.OK_DONE);
        ButtonType no = new ButtonType(phrases.say("export.dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(phrases.say("settings.title"));
        dialog.getDialogPane().setContent(content);
        // the theme keeps dialogs as narrow as a question
        dialog.getDialogPane().setMaxWidth(Double.MAX_VALUE);
        dialog.getDialogPane().setMinWidth(Region.USE_PREF_SIZE);
        dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getButtonTypes().setAll(yes, no);
        dialog.getDialogPane().lookupButton(yes).setId("settingsKeep");
        dialog.getDialogPane().lookupButton(no).setId("settingsCancel");
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == yes) {
                model.keep();
            } else {
                model.cancel();
            }
        });
        dialog.show();
    }

    @FXML
    private void initialize() {
        Phrases phrases = context.phrases();
        choices(language, List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH), model.languageProperty(), one -> phrases.say("settings.language." + one.getLanguage()));
        choices(theme, List.of(false, true), model.darkProperty(), dark -> phrases.say(dark ? "settings.theme.dark" : "settings.theme.light"));
        choices(numbers, List.of(PageNumberForm.values()), model.numbersProperty(), form -> phrases.say("export.numbers." + form));
        showSize();
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setPromptText(model.usualName());
        nameHint.setText(phrases.say("settings.signature.hint", model.usualName()));
        projects.setText(model.projectsProperty().get().toString());
    }

    private void showSize() {
        size.setText(context.phrases().say("settings.size.percent", Math.round(model.scaleProperty().get() * 100)));
    }

    private <E> void choices(ChoiceBox<E> box, List<E> values, Property<E> chosen, Function<E, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public E fromString(String string) {
                throw new UnsupportedOperationException("nothing is typed into a choice");
            }
        });
        box.getItems().setAll(values);
        box.setValue(chosen.getValue());
        box.valueProperty().addListener((property, before, now) -> chosen.setValue(now));
    }

    @FXML
    private void smaller() {
        model.resize(-1);
        showSize();
    }

    @FXML
    private void larger() {
        model.resize(1);
        showSize();
    }

    @FXML
    private void chooseProjects() {
        context.dialogs().folder(context.phrases().say("settings.projects")).ifPresent(folder -> {
            model.projectsProperty().set(folder);
            projects.setText(folder.toString());
        });
    }

    @FXML
    private void openCaches() {
        open(context.places().personal().folders().caches());
    }

    @FXML
    private void openSettings() {
        open(context.places().personal().folders().settings());
    }

    private void open(Path folder) {
        context.tasks().start("task.folder", progress -> {
            context.folders().open(folder);
            return folder;
        }, opened -> { }, broken -> desk.problems().add(Problem.of("task.folder", broken)));
    }
}
