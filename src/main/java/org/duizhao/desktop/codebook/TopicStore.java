package org.duizhao.desktop.codebook;

import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.TopicChange;

/** Where a person's own topics are kept. Used from the window's thread; takes its time in the background. */
public interface TopicStore {

    /** The topics in force in the project that is open. */
    OwnTopics topics();

    /** Whether what is changed is forgotten with the window. */
    boolean readOnly();

    /**
     * Puts the change in force and keeps it.
     *
     * @param undone called on the window's thread where that fails; then the topics before are in force
     */
    void keep(TopicChange change, Runnable undone);

    /** The listener is called whenever a change was undone or made again, and is in force. */
    void onChange(Runnable listener);
}
