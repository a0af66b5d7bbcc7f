package org.duizhao.desktop.codebook;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.own.ListedTopic;
import org.duizhao.topic.own.OwnTopic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of a topic side by side: those of the program plain, a person's own with a star and a frame, words of headings so called. */
final class WordChips {

    private final Phrases phrases;

    WordChips(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Fills a pane with the words of a topic. */
    void show(ListedTopic topic, FlowPane pane) {
        List<Label> chips = new ArrayList<>();
        topic.shipped().ifPresent(entry -> words(entry, false).forEach(chips::add));
        topic.own().map(OwnTopic::entry).ifPresent(entry -> words(entry, true).forEach(chips::add));
        pane.getChildren().setAll(chips);
    }

    private Stream<Label> words(TopicEntry entry, boolean own) {
        return Stream.concat(entry.words().stream().map(word -> chip(word, own)),
                entry.headings().stream().map(word -> chip(phrases.say("codebook.headingWord", word), own)));
    }

    private Label chip(String word, boolean own) {
        Label chip = new Label(own ? phrases.say("codebook.own", word) : word);
        chip.getStyleClass().add(own ? "word-chip-own" : "word-chip");
        return chip;
    }
}
