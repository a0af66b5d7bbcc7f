package org.duizhao.export.topic;

import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.answer.Asked.ForMeasures;
import org.duizhao.topic.answer.BodyKind;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicRow;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts answers into words. */
public final class TopicTables {

    private final Messages messages;
    private final TopicCells cells;
    private final FindingSentence findings;

    public TopicTables(Messages messages) {
        this.messages = messages;
        this.cells = new TopicCells(messages);
        this.findings = new FindingSentence(messages);
    }

    /** The table of an answer: each notice in its order, with its answers or with 未见规定. */
    public TopicTable of(TopicAnswer answer) {
        return of(answer, title(answer));
    }

    /** As {@link #of(TopicAnswer)}, of one kind of body alone, which the title names: 未见规定 then holds for that. */
    public TopicTable of(TopicAnswer answer, BodyKind body) {
        return of(answer.only(body), messages.text("topic.title", title(answer), messages.text("topic.body." + body)));
    }

    /** As a table is headed: 会议频次对照表. */
    private String title(TopicAnswer answer) {
        return messages.text("topic.tableTitle", answer.question().name());
    }

    private TopicTable of(TopicAnswer answer, String title) {
        List<TopicColumn> columns = columns(answer);
        List<String> heads = columns.stream().map(column -> messages.text("topic.column." + column)).toList();
        List<TopicLine> lines = answer.question().ofFrequency() ? byBody(answer, columns) : byNotice(answer, columns);
        return new TopicTable(answer, new TopicTable.Caption(title, findings.of(answer), notes(answer)), columns, heads, lines);
    }

    private List<TopicLine> byNotice(TopicAnswer answer, List<TopicColumn> columns) {
        List<TopicLine> lines = new ArrayList<>();
        for (Notice notice : answer.notices()) {
            if (answer.missing().contains(notice)) {
                lines.add(missing(notice, "", columns));
            }
            answer.rows().stream().filter(row -> row.notice().equals(notice)).forEach(row -> lines.add(line(row, "", columns)));
        }
        return lines;
    }

    /** Those of one kind of body together, for how often is a question to each; then the notices without any. */
    private List<TopicLine> byBody(TopicAnswer answer, List<TopicColumn> columns) {
        List<TopicLine> lines = new ArrayList<>();
        answer.tallies().forEach(tally -> answer.rows().stream().filter(row -> row.body() == tally.body())
                .forEach(row -> lines.add(line(row, findings.name(tally), columns))));
        answer.missing().forEach(notice -> lines.add(missing(notice, messages.text("topic.missing"), columns)));
        return lines;
    }

    private TopicLine line(TopicRow row, String group, List<TopicColumn> columns) {
        return new TopicLine(row.notice(), row, group, columns.stream().map(column -> cells.of(row, column)).toList());
    }

    private TopicLine missing(Notice notice, String group, List<TopicColumn> columns) {
        return new TopicLine(notice, null, group, columns.stream().map(column -> cells.missing(notice, column)).toList());
    }

    private static List<TopicColumn> columns(TopicAnswer answer) {
        TopicQuestion question = answer.question();
        List<TopicColumn> columns = new ArrayList<>(List.of(TopicColumn.PLACE, TopicColumn.YEAR, TopicColumn.ACTOR));
        if (answer.rows().stream().anyMatch(row -> !row.responsible().isEmpty())) {
            columns.add(TopicColumn.RESPONSIBLE);
        }
        if (!(question.asked() instanceof ForMeasures)) {
            columns.add(TopicColumn.REQUIREMENT);
        }
        if (answer.rows().stream().anyMatch(row -> row.requirement().filter(Requirement::target).isPresent())) {
            columns.add(TopicColumn.NATURE);
        }
        if (question.kinds().contains(Kind.FREQUENCY)) {
            columns.add(TopicColumn.TIMES_A_YEAR);
        } else if (!question.kinds().isEmpty() && !question.kinds().equals(Set.of(Kind.DEADLINE))) {
            columns.add(TopicColumn.FIGURE);
        }
        if (question.kinds().contains(Kind.DEADLINE) || answer.rows().stream().anyMatch(row -> row.due().isPresent())) {
            columns.add(TopicColumn.DUE);
            columns.add(TopicColumn.DAY);
        }
        columns.addAll(List.of(TopicColumn.NUMBER, TopicColumn.CLAUSE, TopicColumn.TEXT));
        return columns;
    }

    private List<String> notes(TopicAnswer answer) {
        List<String> notes = new ArrayList<>();
        if (answer.question().comparesLikeWithLike() && answer.rows().size() > 1) {
            notes.add(messages.text("topic.note.like"));
        }
        if (answer.rows().stream().anyMatch(row -> !answer.question().comparesLikeWithLike() && row.timesAYear().isPresent()
                && !answer.question().compares(row.answerable()))) {
            notes.add(messages.text("topic.note.aside"));
        }
        if (answer.rows().stream().anyMatch(TopicRow::periodImplied)) {
            notes.add(messages.text("topic.note.period"));
        }
        return notes;
    }
}
