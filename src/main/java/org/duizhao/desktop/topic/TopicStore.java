package org.duizhao.desktop.topic;

import org.duizhao.topic.answer.TopicQuestion;

import java.util.List;

/** Where a person's own questions are kept. Used from the window's thread. */
public interface TopicStore {

    /** The questions kept, in their order. */
    List<TopicQuestion> load();

    /** Keeps these questions in place of those before. */
    void keep(List<TopicQuestion> questions);
}
