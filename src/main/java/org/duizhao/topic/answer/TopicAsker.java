package org.duizhao.topic.answer;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;

import java.util.List;
import java.util.function.Function;

/** Asks many notices one question. */
public final class TopicAsker {

    private final Function<Notice, Findings> findings;

    /** @param findings what the measures of a notice say; asked once a notice and question */
    public TopicAsker(Function<Notice, Findings> findings) {
        this.findings = findings;
    }

    /** The answer, in the order of the notices given. */
    public TopicAnswer ask(TopicQuestion question, List<Notice> notices) {
        List<TopicRow> rows = notices.stream()
                .flatMap(notice -> new NoticeAnswers(question, notice, findings.apply(notice)).rows().stream()).toList();
        return TopicAnswer.of(question, notices, new Extremes(question).marked(rows));
    }
}
