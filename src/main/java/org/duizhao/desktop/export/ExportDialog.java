package org.duizhao.desktop.export;

import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import org.duizhao.desktop.export.ExportViewModel.Scope;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.settings.PageNumberForm;
import org.duizhao.export.settings.Paper;
import org.duizhao.export.settings.RowChoice;
import org.duizhao.export.settings.SentencePart;
import org.duizhao.export.settings.TextSize;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks what of the comparison is exported and how it looks. */
public final class ExportDialog {

    private final ExportViewModel model;
    private final Phrases phrases;

    @FXML private ChoiceBox<ExportFormat> format;
    @FXML private ChoiceBox<Scope> scope;
    @FXML private VBox topicPart;
    @FXML private ListView<Ticked> topics;
    @FXML private VBox columnPart;
    @FXML private ListView<Ticked> columns;
    @FXML private ChoiceBox<RowChoice> rows;
    @FXML private CheckBox oneNotice;
    @FXML private ChoiceBox<SentencePart> part;
    @FXML private CheckBox withoutUnsure;
    @FXML private CheckBox fullText;
    @FXML private ChoiceBox<Paper> paper;
    @FXML private ChoiceBox<TextSize> size;
    @FXML private ChoiceBox<PageNumberForm> numbers;
    @FXML private CheckBox remarks;
    @FXML private TextField title;
    @FXML private TextField compiler;
    @FXML private DatePicker date;
    @FXML private Label missing;
    private Node save;

    public ExportDialog(ExportViewModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
    }

    /** Shows the dialog over a window. @param confirmed hears what is to be saved; nothing where the person thinks better of it */
    public void show(Window owner, ExportSubject subject, ExportFormat wanted, Consumer<ExportOrder> confirmed) {
        model.open(subject, wanted, LocalDate.now());
        Parent content = Fxml.load(this, "export.fxml", phrases);
        ButtonType yes = new ButtonType(phrases.say("export.dialog.save"), ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(phrases.say("export.button"));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("edge-to-edge");
        dialog.getDialogPane().setContent(scroll);
        // the theme keeps dialogs as narrow as a question
        dialog.getDialogPane().setMaxWidth(Double.MAX_VALUE);
        dialog.getDialogPane().setMinWidth(Region.USE_PREF_SIZE);
        dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getButtonTypes().setAll(yes, new ButtonType(phrases.say("export.dialog.cancel"), ButtonData.CANCEL_CLOSE));
        save = dialog.getDialogPane().lookupButton(yes);
        save.setId("exportSave");
        ((Button) save).setDefaultButton(true);
        dialog.setOnHidden(event -> {
            release();
            if (dialog.getResult() == yes) {
                confirmed.accept(model.order());
            } else {
                model.cancel();
            }
        });
        dialog.setOnShown(event -> keepOnScreen(dialog, owner));
        check();
        dialog.show();
    }

    /** Enlarged letters can make it higher or wider than a small screen: then it scrolls, and its buttons stay in sight. */
    private static void keepOnScreen(Dialog<?> dialog, Window owner) {
        Rectangle2D screen = Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream().findFirst()
                .orElse(Screen.getPrimary()).getVisualBounds();
        if (dialog.getHeight() > screen.getHeight()) {
            dialog.setHeight(screen.getHeight());
            dialog.setY(screen.getMinY());
        }
        if (dialog.getWidth() > screen.getWidth()) {
            dialog.getDialogPane().setMinWidth(0);
            dialog.setWidth(screen.getWidth());
            dialog.setX(screen.getMinX());
        }
    }

    @FXML
    private void initialize() {
        choices(format, ExportFormat.values(), model.formatProperty(), chosen -> phrases.say("export." + chosen.extension()));
        choices(scope, Scope.values(), model.scope, chosen -> phrases.say("export.scope." + chosen, model.shown()));
        choices(rows, RowChoice.values(), model.rows, chosen -> phrases.say("export.rows." + chosen));
        choices(part, SentencePart.values(), model.part, chosen -> phrases.say("export.part." + chosen));
        choices(paper, Paper.values(), model.paper, chosen -> phrases.say("export.paper." + chosen));
        choices(size, TextSize.values(), model.size, chosen -> phrases.say("export.size." + chosen));
        choices(numbers, PageNumberForm.values(), model.numbers, chosen -> phrases.say("export.numbers." + chosen));
        bound().forEach(this::bind);
        date.setConverter(new LocalDateStringConverter(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_LOCAL_DATE));
        list(topics, model.topics().items());
        list(columns, model.columns().items());
        format.valueProperty().addListener((property, before, now) -> check());
        scope.valueProperty().addListener((property, before, now) -> check());
    }

    /** Of each control its value, with what it chooses. */
    private Map<Property<?>, Property<?>> bound() {
        return Map.of(oneNotice.selectedProperty(), model.oneNotice, withoutUnsure.selectedProperty(), model.withoutUnsure,
                fullText.selectedProperty(), model.fullText, remarks.selectedProperty(), model.remarks, title.textProperty(), model.title,
                compiler.textProperty(), model.compiler, date.valueProperty(), model.date);
    }

    @SuppressWarnings("unchecked")
    private <T> void bind(Property<?> control, Property<?> chosen) {
        ((Property<T>) control).bindBidirectional((Property<T>) chosen);
    }

    /** The model outlives the dialog and must not keep it. */
    @SuppressWarnings("unchecked")
    private void release() {
        bound().forEach((control, chosen) -> ((Property<Object>) control).unbindBidirectional((Property<Object>) chosen));
    }

    private <E> void choices(ChoiceBox<E> box, E[] values, Property<E> chosen, Function<E, String> name) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : name.apply(value);
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

    private void list(ListView<Ticked> list, ObservableList<Ticked> items) {
        list.setItems(items);
        list.setCellFactory(CheckBoxListCell.forListView(Ticked::onProperty, new StringConverter<>() {
            @Override
            public String toString(Ticked item) {
                return item == null ? "" : item.name();
            }

            @Override
            public Ticked fromString(String string) {
                throw new UnsupportedOperationException("nothing is typed into a list");
            }
        }));
        items.forEach(item -> item.onProperty().addListener((property, before, now) -> check()));
    }

    @FXML
    private void moveUp() {
        move(-1);
    }

    @FXML
    private void moveDown() {
        move(1);
    }

    private void move(int by) {
        int at = columns.getSelectionModel().getSelectedIndex();
        model.columns().move(at, by);
        columns.getSelectionModel().select(Math.max(0, Math.min(columns.getItems().size() - 1, at + by)));
    }

    /** Offers what makes a difference, and saving only where there is something to save. */
    private void check() {
        scope.setDisable(!model.offers(ExportPart.CONTENT));
        columnPart.setDisable(!model.offers(ExportPart.CONTENT));
        part.setDisable(!model.offers(ExportPart.CONTENT));
        topicPart.setDisable(!model.offers(ExportPart.CONTENT) || model.scope.get() != Scope.TOPICS);
        rows.setDisable(!model.offers(ExportPart.ROWS));
        oneNotice.setDisable(!model.offers(ExportPart.ROWS));
        withoutUnsure.setDisable(!model.offers(ExportPart.UNSURE));
        title.setDisable(!model.offers(ExportPart.TITLE));
        compiler.setDisable(!model.offers(ExportPart.HEAD));
        date.setDisable(!model.offers(ExportPart.HEAD));
        for (Node ofPages : new Node[] {fullText, paper, size, numbers, remarks}) {
            ofPages.setDisable(!model.offers(ExportPart.PAGES));
        }
        title.setPromptText(model.proposedTitle());
        missing.setVisible(!model.ready());
        missing.setManaged(!model.ready());
        save.setDisable(!model.ready());
    }
}
