package org.duizhao.topic.own;

import java.util.List;

/** What a file of topics holds: the topics, and the rows that could not be used, in their order. */
public record ReadTopics(OwnTopics topics, List<RowProblem> problems) {

    public ReadTopics {
        problems = List.copyOf(problems);
    }
}
