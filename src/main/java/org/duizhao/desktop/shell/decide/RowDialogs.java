package org.duizhao.desktop.shell.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.duizhao.desktop.matrix.decide.Asking;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.topic.Topic;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.own.OwnTopics;

/** Asks in a small window what a row is to be called, and under which topic of the codebook it is to stand. */
public final class RowDialogs implements Asking {

    /** In pixels at zoom 1, as it looks well. */
    private static final double WIDTH = 380;
    private static final double HEIGHT = 320;

    private final Supplier<OwnTopics> own;
    private final List<TopicEntry> codebook;
    private final Phrases phrases;
    private final Supplier<Window> owner;

    /**
     * @param own      a person's own topics, as they are now
     * @param codebook all others
     */
    public RowDialogs(Supplier<OwnTopics> own, List<TopicEntry> codebook, Phrases phrases, Supplier<Window> owner) {
        this.own = own;
        this.codebook = codebook;
        this.phrases = phrases;
        this.owner = owner;
    }

    @Override
    public Optional<String> name(String now) {
        TextField name = new TextField(now);
        name.setId("rowName");
        Label hint = new Label(phrases.say("rename.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        return ask("rename.title", new VBox(name, hint), name, name::getText);
    }

    @Override
    public Optional<Topic> topic(Topic now) {
        FilteredList<Topic> all = new FilteredList<>(FXCollections.observableArrayList(topics().toList()));
        ListView<Topic> list = new ListView<>(all);
        list.setId("rowTopics");
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new TopicCell());
        list.getSelectionModel().select(now);
        TextField search = new TextField();
        search.setId("rowTopicSearch");
        search.setPromptText(phrases.say("file.search"));
        search.textProperty().addListener((property, before, typed) -> {
            all.setPredicate(topic -> (topic.group() + topic.name()).contains(typed.strip()));
            list.getSelectionModel().selectFirst();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int way = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (way != 0) {
                list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex() + way));
                list.scrollTo(list.getSelectionModel().getSelectedIndex());
                event.consume();
            }
        });
        return ask("file.title", new VBox(search, list), search, () -> list.getSelectionModel().getSelectedItem());
    }

    private Stream<Topic> topics() {
        return Stream.concat(own.get().entries().stream(), codebook.stream()).map(entry -> new Topic(entry.group(), entry.name())).distinct();
    }

    private <T> Optional<T> ask(String title, VBox content, Node first, Supplier<T> answer) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(phrases.say(title));
        content.getStyleClass().add("row-dialog");
        content.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getStylesheets().setAll(owner.get().getScene().getStylesheets());
        dialog.getDialogPane().styleProperty().bind(owner.get().getScene().getRoot().styleProperty());
        ButtonType agree = new ButtonType(phrases.say("row.agree"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(agree, new ButtonType(phrases.say("sure.no"), ButtonData.CANCEL_CLOSE));
        Platform.runLater(first::requestFocus);
        return dialog.showAndWait().filter(agree::equals).map(ok -> answer.get());
    }

    private static final class TopicCell extends ListCell<Topic> {
        @Override
        protected void updateItem(Topic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(empty || topic == null ? null : topic.group() + " · " + topic.name());
        }
    }
}
