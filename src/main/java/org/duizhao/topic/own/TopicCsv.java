package org.duizhao.topic.own;

import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.own.CsvForm.Column;
import org.duizhao.topic.own.RowProblem.Reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Topics as a table for spreadsheets: heads 大类, 专题, 词语, 标题词, 要求种类, 要求词语, 责任主体, 数字略语, 来源, a row a topic. A row of a topic
 * that comes with the program stands there to be read, and says so under 来源; of such a row only what goes beyond the program's is taken.
 */
public final class TopicCsv {

    /** By which Excel and WPS know that the bytes are UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<TopicEntry> shipped;
    private final CsvForm form = new CsvForm();

    /** @param shipped the topics that come with the program */
    public TopicCsv(List<TopicEntry> shipped) {
        this.shipped = shipped;
    }

    /** The whole codebook: the person's own topics, then those of the program. The text is to be written in UTF-8. */
    public String write(OwnTopics own) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(CsvRow.written(form.heads()));
        own.topics().forEach(topic -> text.append(row(topic, true)));
        shipped.forEach(entry -> text.append(row(OwnTopic.byWords(entry), false)));
        return text.toString();
    }

    private String row(OwnTopic topic, boolean own) {
        CsvCells cells = CsvCells.of(topic);
        List<String> asked = cells.asked();
        return CsvRow.written(Stream.of(cells.shown(), List.of(form.kinds(asked.get(0))), asked.subList(1, asked.size()),
                List.of(form.source(own))).flatMap(List::stream).toList());
    }

    /** The person's own topics in a file; rows that cannot be used are told of, and the others count. Rows of one topic are one. */
    public ReadTopics read(String text) {
        List<CsvRow> rows = CsvRow.read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        Optional<Map<Column, Integer>> places = rows.stream().findFirst().flatMap(form::places);
        OwnTopics topics = OwnTopics.NONE;
        List<RowProblem> problems = new ArrayList<>();
        for (CsvRow row : places.isPresent() ? rows.subList(1, rows.size()) : rows) {
            Row cells = new Row(row, places.orElse(CsvForm.inOrder()));
            Optional<RowProblem> problem = problem(cells, topics);
            problem.ifPresent(problems::add);
            if (problem.isEmpty()) {
                topics = with(topics, own(cells));
            }
        }
        return new ReadTopics(topics, problems);
    }

    private Optional<RowProblem> problem(Row row, OwnTopics before) {
        if (row.row.cells().isEmpty()) {
            return row.is(Reason.OPEN_QUOTE, "");
        }
        Optional<String> unknown = TopicEntry.wordsOf(row.cell(Column.KIND)).stream().filter(name -> form.kind(name).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return row.is(Reason.UNKNOWN_KIND, unknown.get());
        }
        OwnTopic topic = topic(row);
        if (topic.name().isEmpty()) {
            return row.is(Reason.NO_NAME, "");
        }
        boolean twice = topic.asked().isPresent() && before.named(topic.name()).flatMap(OwnTopic::asked)
                .filter(asked -> !asked.equals(topic.asked().get())).isPresent();
        return topic.complete() ? twice ? row.is(Reason.ASKED_TWICE, topic.name()) : Optional.empty() : row.is(Reason.NO_WORDS, topic.name());
    }

    private OwnTopic topic(Row row) {
        String kinds = String.join(" ", TopicEntry.wordsOf(row.cell(Column.KIND)).stream().map(name -> form.kind(name).orElseThrow().name()).toList());
        return new CsvCells(Stream.of(Column.GROUP, Column.NAME, Column.WORDS, Column.HEADINGS).map(row::cell).toList(),
                List.of(kinds, row.cell(Column.ASKED), row.cell(Column.ACTORS), row.cell(Column.ABBREVIATION))).topic();
    }

    /** Of a row that stood there to be read, only what was added to it; there may be nothing. */
    private OwnTopic own(Row row) {
        OwnTopic topic = topic(row);
        if (!row.cell(Column.SOURCE).strip().equals(form.source(false))) {
            return topic;
        }
        return shipped.stream().filter(entry -> entry.name().equals(topic.name())).findFirst()
                .map(known -> new OwnTopic(TopicEntry.typed(topic.entry().group(), topic.name(), beyond(row.cell(Column.WORDS), known.words()),
                        beyond(row.cell(Column.HEADINGS), known.headings())), topic.asked())).orElse(topic);
    }

    /** Words of the program may hold what parts the words of a person: they are parted by blanks alone. */
    private static String beyond(String written, List<String> known) {
        return Arrays.stream(written.split("\\s+")).filter(word -> !known.contains(word)).collect(Collectors.joining(" "));
    }

    private static OwnTopics with(OwnTopics topics, OwnTopic read) {
        Optional<OwnTopic> known = topics.named(read.name());
        if (known.isEmpty()) {
            return read.complete() ? topics.with(read) : topics;
        }
        return topics.with(new OwnTopic(known.get().entry().and(read.entry()), known.get().asked().or(read::asked)));
    }

    private record Row(CsvRow row, Map<Column, Integer> places) {

        /** Empty where the file has no such column, or the row ends before it. */
        String cell(Column column) {
            int place = places.getOrDefault(column, Integer.MAX_VALUE);
            return place < row.cells().size() ? row.cells().get(place) : "";
        }

        Optional<RowProblem> is(Reason reason, String argument) {
            return Optional.of(new RowProblem(row.line(), reason, argument));
        }
    }
}
