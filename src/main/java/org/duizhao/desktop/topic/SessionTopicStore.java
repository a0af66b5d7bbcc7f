package org.duizhao.desktop.topic;

import org.duizhao.topic.answer.TopicQuestion;

import java.util.List;

/** Keeps questions until the window is closed. */
public final class SessionTopicStore implements TopicStore {

    private List<TopicQuestion> kept = List.of();

    @Override
    public List<TopicQuestion> load() {
        return kept;
    }

    @Override
    public void keep(List<TopicQuestion> questions) {
        kept = List.copyOf(questions);
    }
}
