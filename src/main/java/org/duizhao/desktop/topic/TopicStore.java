package org.duizhao.desktop.topic;

import org.duizhao.topic.answer.TopicQuestion;

import java.util.List;
import java.util.function.Consumer;

/** Where a person's own questions are kept. Used from the window's thread; takes its time in the background. */
public interface TopicStore {

    /** Gives the questions kept, in their order, on the window's thread. */
    void load(Consumer<List<TopicQuestion>> then);

    /** Keeps these questions in place of those before. */
    void keep(List<TopicQuestion> questions);
}
