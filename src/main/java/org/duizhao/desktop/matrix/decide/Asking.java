package org.duizhao.desktop.matrix.decide;

import java.util.Optional;
import org.duizhao.topic.Topic;

/** Asks a person what a row is to be. Tests answer in their place. */
public interface Asking {

    /** What a row is to be called; empty for the name that the program finds. No answer where the person thought better of it. */
    Optional<String> name(String now);

    /** Under which topic it is to stand. No answer where the person thought better of it. */
    Optional<Topic> topic(Topic now);
}
