package org.duizhao.topic.own;

/** A change of a person's own topics. */
public record TopicChange(OwnTopics before, OwnTopics after) {

    /** What undoes it. */
    public TopicChange reversed() {
        return new TopicChange(after, before);
    }

    /** Whether measures may belong to other topics by it; false where only questions change. */
    public boolean concernsMeasures() {
        return !before.entries().equals(after.entries());
    }
}
