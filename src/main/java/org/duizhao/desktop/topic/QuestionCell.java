package org.duizhao.desktop.topic;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.topic.answer.TopicQuestion;

/** A question in the list, by its name. */
final class QuestionCell extends ListCell<TopicQuestion> {

    private final TopicViewModel model;
    private final Phrases phrases;

    QuestionCell(TopicViewModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
        setWrapText(true);
        getStyleClass().add("question-cell");
    }

    @Override
    protected void updateItem(TopicQuestion question, boolean empty) {
        super.updateItem(question, empty);
        if (empty || question == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        setText(model.own(question).isPresent() ? phrases.say("topic.own", question.name()) : question.name());
        setTooltip(question.question().isEmpty() ? null : new Tooltip(question.question()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
