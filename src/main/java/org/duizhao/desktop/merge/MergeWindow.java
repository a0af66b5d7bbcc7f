package org.duizhao.desktop.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.decision.merge.Agreement;
import org.duizhao.decision.merge.Merge;
import org.duizhao.desktop.parts.Phrases;

/** Shows in three lists what a colleague decided, and how much both agree; the project stays as it is until the person takes over. */
public final class MergeWindow {

    /** In pixels at zoom 1, as it looks well. */
    private static final double WIDTH = 860;
    private static final double HEIGHT = 620;

    private final MergeViewModel model;
    private final Phrases phrases;
    private final MergeCells cells;

    public MergeWindow(MergeViewModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
        this.cells = new MergeCells(model, new VerdictWords(phrases, model::nameOf), phrases);
    }

    /** Reads a colleague's project and shows it. Nothing where nothing can be taken over. */
    public void show(Optional<Path> file, Window owner) {
        if (file.isPresent() && !model.refused()) {
            model.read(file.get(), merge -> show(file.get(), merge, owner));
        }
    }

    private void show(Path file, Merge merge, Window owner) {
        Stage stage = new Stage();
        Label head = label("mergeHead", phrases.say("merge.head", file.getFileName().toString()), "note-title");
        Label figures = label("mergeAgreement", agreement(merge.agreement()), "merge-agreement");
        Label left = label("mergeLeft", left(merge.left()), "quiet");
        left.setVisible(!left.getText().isEmpty());
        left.setManaged(left.isVisible());
        TabPane lists = new TabPane(
                tab("merge.conflicts", "mergeConflicts", merge.conflicts(), cells::conflict, button("mergeAllMine", "merge.allMine", () -> model.takeConflicts(false)),
                        button("mergeAllTheirs", "merge.allTheirs", () -> model.takeConflicts(true))),
                tab("merge.onlyThere", "mergeOnlyThere", merge.onlyThere(), cells::onlyThere, button("mergeTakeAll", "merge.takeAll", () -> model.takeOnlyThere(true)),
                        button("mergeTakeNone", "merge.takeNone", () -> model.takeOnlyThere(false))),
                tab("merge.agreed", "mergeAgreed", merge.agreed(), cells::agreed));
        lists.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        lists.getSelectionModel().select(merge.conflicts().isEmpty() ? 1 : 0);
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox root = new VBox(head, figures, left, lists, foot(stage));
        root.getStyleClass().add("note-pane");
        root.styleProperty().bind(owner.getScene().getRoot().styleProperty());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            }
        });
        // what is shown holds only as long as nothing else is decided
        stage.initModality(Modality.WINDOW_MODAL);
        stage.initOwner(owner);
        stage.setTitle(phrases.say("merge.title"));
        stage.setScene(scene);
        stage.show();
    }

    private HBox foot(Stage stage) {
        Button apply = new Button();
        apply.setId("mergeApply");
        apply.setOnAction(event -> {
            stage.hide();
            model.apply();
        });
        apply.getStyleClass().add("accent");
        apply.disableProperty().bind(model.takenProperty().isEqualTo(0));
        apply.textProperty().bind(Bindings.createStringBinding(() -> phrases.say("merge.apply", model.takenProperty().get()), model.takenProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = label("mergeHint", phrases.say("merge.hint"), "quiet");
        HBox foot = new HBox(hint, gap, button("mergeCancel", "task.cancel", stage::hide), apply);
        foot.getStyleClass().add("note-buttons");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private <T> Tab tab(String key, String id, List<T> items, Function<T, Node> draw, Button... all) {
        ListView<T> list = new ListView<>(FXCollections.observableList(items));
        list.setId(id);
        Label none = new Label(phrases.say(key + ".none"));
        none.getStyleClass().add("quiet");
        list.setPlaceholder(none);
        ChangeListener<Number> redraw = (property, before, now) -> list.refresh();
        model.takenProperty().addListener(new WeakChangeListener<>(redraw));
        // as long as the list is there, and no longer
        list.setUserData(redraw);
        list.setCellFactory(view -> new ListCell<>() {
            {
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : draw.apply(item));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox buttons = new HBox(all);
        buttons.getStyleClass().add("note-buttons");
        VBox content = new VBox(Stream.concat(items.isEmpty() || all.length == 0 ? Stream.empty() : Stream.of(buttons), Stream.of(list)).toArray(Node[]::new));
        content.getStyleClass().add("merge-list");
        return new Tab(phrases.say(key, items.size()), content);
    }

    private Button button(String id, String words, Runnable action) {
        Button button = new Button(phrases.say(words));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label label(String id, String words, String style) {
        Label label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private String agreement(Agreement agreement) {
        OptionalDouble share = agreement.share();
        if (share.isEmpty()) {
            return phrases.say("merge.agreement.NOTHING");
        }
        String kappa = agreement.kappa().isPresent() ? phrases.say("merge.kappa", agreement.kappa().getAsDouble())
                : phrases.say("merge.agreement." + agreement.degenerate());
        return phrases.say("merge.agreement", agreement.all(), agreement.agreed(), share.getAsDouble()) + kappa;
    }

    private String left(Merge.Left left) {
        return Stream.of(left.elsewhere() == 0 ? "" : phrases.say("merge.elsewhere", left.elsewhere()), left.lost() == 0 ? "" : phrases.say("merge.lost", left.lost()))
                .filter(words -> !words.isEmpty()).reduce((one, other) -> one + other).orElse("");
    }
}
