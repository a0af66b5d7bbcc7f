package org.duizhao.desktop.changes.behind;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.change.behind.Reminder;
import org.duizhao.decision.Decision.Answer;
import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.words.ChangeWords;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Reviewed;

/** One thing that was left behind: why it is asked, its sentence, what a person says of it. */
final class BehindCell extends DrawnCell<Reviewed> {

    private final BehindViewModel model;
    private final Phrases phrases;
    private final ChangeWords words;
    private final ObjectProperty<Reviewed> noting;
    private final Consumer<Reviewed> read;

    /**
     * @param noting the one that a note is being written on; null for none
     * @param read   opens the notice at the sentence
     */
    BehindCell(BehindViewModel model, Phrases phrases, ObjectProperty<Reviewed> noting, Consumer<Reviewed> read) {
        this.model = model;
        this.noting = noting;
        this.phrases = phrases;
        this.words = new ChangeWords(Messages.of(phrases.locale()), true);
        this.read = read;
        getStyleClass().add("behind-cell");
    }

    @Override
    protected void updateItem(Reviewed item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : drawn(item));
    }

    private Region drawn(Reviewed item) {
        Reminder reminder = item.reminder();
        boolean whole = reminder.span().end() - reminder.span().start() == reminder.measure().text().length();
        MarkedFlow sentence = MarkedFlow.plain(reminder.measure().text(), whole ? List.of() : List.of(reminder.span()));
        sentence.getStyleClass().add(item.answer().isPresent() ? "answered" : "open");
        sentence.setOnMouseClicked(event -> read.accept(item));
        VBox box = new VBox(head(item), sentence);
        box.getStyleClass().add("behind-item");
        if (item.equals(noting.get())) {
            box.getChildren().add(noteField(item));
            return box;
        }
        item.note().ifPresent(note -> {
            Label text = new Label(phrases.say("behind.noted", note.text()));
            text.setWrapText(true);
            text.getStyleClass().add("behind-note");
            box.getChildren().add(text);
        });
        return box;
    }

    private HBox head(Reviewed item) {
        Reminder reminder = item.reminder();
        Label why = new Label(words.of(reminder.kind()));
        why.getStyleClass().addAll("behind-why", "why-" + reminder.kind().name().toLowerCase(Locale.ROOT));
        Label place = new Label(words.clause(reminder.measure()));
        place.getStyleClass().add("quiet");
        HBox head = new HBox(why, place);
        if (!reminder.instead().isEmpty()) {
            Label instead = new Label(phrases.say("behind.instead", reminder.instead()));
            instead.getStyleClass().add("behind-instead");
            head.getChildren().add(instead);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, answer(item, Answer.DONE), answer(item, Answer.KEPT), note(item));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("behind-head");
        return head;
    }

    private ToggleButton answer(Reviewed item, Answer answer) {
        ToggleButton button = new ToggleButton(phrases.say("behind." + answer));
        button.setSelected(item.answer().filter(known -> known.answer() == answer).isPresent());
        button.setOnAction(event -> model.answer(item, answer));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private ToggleButton note(Reviewed item) {
        ToggleButton button = new ToggleButton(phrases.say("behind.note"));
        button.setSelected(item.equals(noting.get()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> noting.set(button.isSelected() ? item : null));
        return button;
    }

    private TextField noteField(Reviewed item) {
        TextField text = new TextField(item.note().map(note -> note.text()).orElse(""));
        text.setPromptText(phrases.say("behind.note.prompt"));
        text.setOnAction(done -> {
            noting.set(null);
            model.note(item, text.getText());
        });
        text.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                noting.set(null);
                key.consume();
            }
        });
        Platform.runLater(text::requestFocus);
        return text;
    }
}
