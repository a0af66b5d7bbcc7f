package org.duizhao.desktop.topic;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.topic.TopicDraft.By;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.own.OwnTopic;

import java.util.Optional;
import java.util.function.BiConsumer;

/** The form in which a person writes their own question. */
final class TopicEditor {

    private final Phrases phrases;
    private final BiConsumer<OwnTopic, OwnTopic> keep;
    private final Runnable cancel;
    private final Parent root;
    private OwnTopic replaced;

    @FXML private VBox form;
    @FXML private TextField name;
    @FXML private ChoiceBox<By> by;
    @FXML private TextField words;
    @FXML private VBox kindPart;
    @FXML private ChoiceBox<Kind> kind;
    @FXML private TextField actor;
    @FXML private Button save;

    /** @param keep gets the topic that is replaced, null for a new one, and the topic written */
    TopicEditor(Phrases phrases, BiConsumer<OwnTopic, OwnTopic> keep, Runnable cancel) {
        this.phrases = phrases;
        this.keep = keep;
        this.cancel = cancel;
        root = Fxml.load(this, "editor.fxml", phrases);
    }

    /** The form, filled with a topic; empty for null. */
    Parent open(OwnTopic topic) {
        replaced = topic;
        TopicDraft draft = topic == null ? TopicDraft.EMPTY : TopicDraft.of(topic);
        name.setText(draft.name());
        by.setValue(draft.by());
        words.setText(draft.words());
        kind.setValue(draft.kind());
        actor.setText(draft.actor());
        check();
        Platform.runLater(name::requestFocus);
        return root;
    }

    @FXML
    private void initialize() {
        by.getItems().setAll(By.values());
        by.setConverter(named("topic.by."));
        kind.getItems().setAll(Kind.values());
        kind.setConverter(named("topic.kind."));
        by.valueProperty().addListener((property, before, now) -> check());
        kind.valueProperty().addListener((property, before, now) -> check());
        name.textProperty().addListener((property, before, now) -> check());
        words.textProperty().addListener((property, before, now) -> check());
        form.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                event.consume();
            }
        });
    }

    @FXML
    private void save() {
        TopicDraft draft = draft();
        if (draft.complete()) {
            keep.accept(replaced, draft.topic(phrases.say("codebook.ownGroup"), Optional.ofNullable(replaced)));
        }
    }

    @FXML
    private void cancel() {
        cancel.run();
    }

    private void check() {
        if (by.getValue() == null || kind.getValue() == null) {
            return;
        }
        boolean byKind = by.getValue() == By.KIND;
        kindPart.setVisible(byKind);
        kindPart.setManaged(byKind);
        words.setPromptText(phrases.say("topic.words." + by.getValue()));
        save.setDisable(!draft().complete());
    }

    private TopicDraft draft() {
        return new TopicDraft(name.getText(), by.getValue(), words.getText(), kind.getValue(), actor.getText());
    }

    private <T extends Enum<T>> StringConverter<T> named(String prefix) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : phrases.say(prefix + value.name());
            }

            @Override
            public T fromString(String string) {
                throw new UnsupportedOperationException("nothing is typed into a choice");
            }
        };
    }
}
