package org.duizhao.desktop.codebook;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.TopicChange;

import java.util.List;
import java.util.function.UnaryOperator;

/** The person's own topics in the open project, one for all views. Lives on the window's thread. */
public final class ProjectTopics {

    private final TopicStore store;
    private final List<TopicEntry> codebook;
    private final ReadOnlyObjectWrapper<OwnTopics> topics;

    /** @param codebook without the person's own */
    public ProjectTopics(TopicStore store, List<TopicEntry> codebook) {
        this.store = store;
        this.codebook = List.copyOf(codebook);
        topics = new ReadOnlyObjectWrapper<>(store.topics());
        store.onChange(this::reload);
    }

    public ReadOnlyObjectProperty<OwnTopics> property() {
        return topics.getReadOnlyProperty();
    }

    public OwnTopics get() {
        return topics.get();
    }

    /** What the topic view asks, see {@link OwnTopics#questions}. */
    public List<TopicQuestion> questions() {
        return get().questions(codebook);
    }

    /** Whether what is changed is forgotten with the window. */
    public boolean readOnly() {
        return store.readOnly();
    }

    /** Another project is open, or the one before could not keep a change. */
    public void reload() {
        topics.set(store.topics());
    }

    /** Changes them; nothing happens where that makes no difference. */
    public void change(UnaryOperator<OwnTopics> how) {
        apply(new TopicChange(topics.get(), how.apply(topics.get())));
    }

    /** Makes a change, or undoes one. */
    public void apply(TopicChange change) {
        if (!change.after().equals(topics.get())) {
            topics.set(change.after());
            store.keep(change, this::reload);
        }
    }
}
