package org.duizhao.export.summary;

import org.duizhao.export.settings.RowScope;
import org.duizhao.export.summary.Summary.SummaryTable;
import org.duizhao.export.summary.FigureLine.Asked;
import org.duizhao.export.table.BaseStanding;
import org.duizhao.export.table.RowAgreement;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.WordedTable;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the first page of a table. */
public final class SummaryWriter {

    /** The groups with the most rows in common that are named. */
    private static final int GROUPS = 3;
    /** So many matters are named in a sentence, the first of the table. */
    private static final int MATTERS = 8;
    /** What a label says of figures: 督导检查：每半年（3份） · 每季（1份）. */
    private static final Pattern COUNTS = Pattern.compile("：.*");
    /** The numbers of so many notices have room in a sentence. */
    private static final int NUMBERED = 6;
    /** So many topics are told in sentences, those whose figures differ first, and none where the base has a sentence, for one page has no room for both; all stand in the table. */
    private static final int TOPICS = 2;
    /** More notices without anything are counted instead of named, for all others are named beside them. */
    private static final int NAMED = 4;
    /** Columns that are left out where no line has anything for them. */
    private static final Set<String> RANKS = Set.of("strictest", "loosest");

    private final WordedTable worded;
    private final Messages messages;
    private final RequirementWords words;
    private final List<Notice> notices;
    private final NoticeNames names;

    private SummaryWriter(WordedTable worded) {
        this.worded = worded;
        this.messages = worded.messages();
        this.words = new RequirementWords(messages);
        this.notices = worded.table().columns().stream().map(TableColumn::notice).toList();
        this.names = new NoticeNames(messages, notices);
    }

    /**
     * The first page of a table.
     *
     * @param scope    of which rows the table is: of chosen topics only these are told
     * @param findings what a notice says
     */
    public static Summary of(WordedTable worded, RowScope scope, Function<Notice, Findings> findings) {
        SummaryWriter writer = new SummaryWriter(worded);
        List<FigureLine> lines = FigureLines.of(worded.table(), findings).stream().filter(line -> tells(scope, line.topic())).toList();
        return new Summary(worded.table().columns().stream().map(worded.words()::noticeLine).toList(), writer.table(lines), writer.sentences(lines));
    }

    /** A question may ask a part of a topic: 五到位（隐患治理）. */
    private static boolean tells(RowScope scope, String question) {
        return !(scope instanceof RowScope.OfTopics of) || of.topics().stream().anyMatch(question::startsWith);
    }

    private SummaryTable table(List<FigureLine> lines) {
        boolean ranked = lines.stream().anyMatch(FigureLine::ranked);
        List<String> heads = Stream.of("topic", "required", "strictest", "loosest", "missing").filter(head -> ranked || !RANKS.contains(head))
                .map(head -> messages.text("summary.head." + head)).toList();
        return new SummaryTable(heads, lines.stream().map(line -> cells(line, ranked)).toList(),
                lines.stream().filter(line -> line.stating() > 1).map(line -> cells(line, ranked)).toList());
    }

    /** @param ranked whether there are columns for the strictest and the loosest */
    private List<String> cells(FigureLine line, boolean ranked) {
        Stream<String> ranks = ranked ? Stream.of(line.strictest(), line.loosest()).map(asked -> asked.map(this::cadence).orElse("")) : Stream.empty();
        return Stream.of(Stream.of(topic(line), required(line)), ranks, Stream.of(missing(line))).flatMap(cells -> cells).toList();
    }

    /** A notice that asks it of others, or says not of whom, is none that says nothing of it. */
    private String missing(FigureLine line) {
        Stream<String> others = line.others().isEmpty() ? Stream.empty() : Stream.of(messages.text("summary.ofOthers", names.inShort(line.others())));
        Stream<String> none = line.missing().isEmpty() ? Stream.empty() : Stream.of(rest(line.missing()));
        return Stream.concat(none, others).collect(Collectors.joining(messages.text("summary.semicolon")));
    }

    /** The notices that a line names nowhere else: where they are many, how many. */
    private String rest(List<Notice> missing) {
        return missing.size() > NAMED ? messages.text("summary.rest", missing.size()) : names.inShort(missing);
    }

    private String topic(FigureLine line) {
        return line.body() == null ? line.topic() : messages.text("summary.topicOf", line.topic(), messages.text("topic.body." + line.body()));
    }

    private String required(FigureLine line) {
        List<String> parts = new ArrayList<>();
        line.figures().forEach(asked -> parts.add(messages.text("summary.figure", cadence(asked), names.inShort(asked.notices()))));
        if (!line.without().isEmpty()) {
            parts.add(messages.text(line.body() == null ? "summary.stated" : "summary.withoutFigure", names.inShort(line.without())));
        }
        return String.join(messages.text("summary.semicolon"), parts);
    }

    private String cadence(Asked asked) {
        return asked.perYear().stream().map(words::cadence).collect(Collectors.joining(messages.text("topic.found.comma")));
    }

    private List<String> sentences(List<FigureLine> lines) {
        RowTally tally = RowTally.of(worded.table());
        List<String> last = last(tally);
        List<String> sentences = new ArrayList<>(first(tally));
        int topics = worded.table().hasBase() ? 0 : Math.min(TOPICS, Summary.MOST_SENTENCES - sentences.size() - last.size());
        lines.stream().filter(line -> line.stating() > 1).sorted(Comparator.comparing((FigureLine line) -> line.figures().size() > 1 ? 0 : 1))
                .limit(topics).forEach(line -> sentences.add(sentence(line)));
        sentences.addAll(last);
        return sentences;
    }

    private List<String> first(RowTally tally) {
        List<String> first = new ArrayList<>();
        int measures = notices.stream().mapToInt(notice -> notice.measures().size()).sum();
        String size = messages.text(notices.size() == 1 ? "summary.sizeOne" : notices.isEmpty() ? "summary.sizeNone" : "summary.size", notices.size(), measures, tally.all() + tally.unsure(), listed());
        first.add(tally.unsure() == 0 ? size : messages.text("summary.then", size, messages.text("summary.unsure", tally.unsure())));
        if (notices.size() > 1 && tally.all() > 0) {
            common(tally, first);
            lacking(tally, first);
            extremes(tally.gaps().missing(), first);
        }
        return first;
    }

    /** The notices with their numbers; the year instead where there is none. Of many the names alone: an annex has their numbers. */
    private String listed() {
        return notices.size() > NUMBERED ? names.of(notices) : notices.stream().map(notice -> {
            String name = names.of(notice);
            Integer year = notice.metadata().year();
            String number = notice.metadata().documentNumber();
            return number != null ? messages.text("summary.noticeNumber", name, number)
                    : year == null || name.contains(year.toString()) ? name : messages.text("summary.noticeYear", name, year);
        }).collect(Collectors.joining(messages.text("topic.found.comma")));
    }

    private void common(RowTally tally, List<String> sentences) {
        if (tally.common() == 0) {
            sentences.add(messages.text("summary.nothingCommon"));
            return;
        }
        int elsewhere = tally.common() - tally.shared().inWords().size();
        sentences.add(messages.text(elsewhere == 0 ? "summary.common" : "summary.commonElsewhere", tally.common(), tally.of(RowAgreement.OTHER_FIGURES),
                tally.of(RowAgreement.OTHER_WORDS), tally.of(RowAgreement.SAME), elsewhere));
        List<String> shared = matters(tally.shared().inWords().stream());
        if (shared.isEmpty()) {
            groups(tally.shared().byGroup(), sentences);
        } else {
            sentences.add(messages.text(shared.size() < tally.shared().inWords().size() ? "summary.sharedAmongOthers" : "summary.shared", String.join(messages.text("topic.found.comma"), shared)));
        }
        List<String> figures = matters(tally.shared().otherFigures().stream());
        if (!figures.isEmpty()) {
            sentences.add(messages.text("summary.otherFigures", String.join(messages.text("topic.found.comma"), figures)));
        }
    }

    private static List<String> matters(Stream<TableRow> rows) {
        return rows.map(row -> COUNTS.matcher(row.label()).replaceFirst("")).filter(label -> !label.isEmpty()).distinct().limit(MATTERS).toList();
    }

    /** Of two notices that one has none means that the other alone states it. */
    private void lacking(RowTally tally, List<String> sentences) {
        if (notices.size() == 2) {
            sentences.add(messages.text("summary.lackingOfTwo", names.of(notices.get(0)), tally.gaps().alone().get(0), names.of(notices.get(1)), tally.gaps().alone().get(1)));
        } else {
            sentences.add(messages.text("summary.lacking", tally.of(RowAgreement.LACKING), tally.of(RowAgreement.ONE_NOTICE)));
        }
    }

    private void groups(Map<String, Integer> common, List<String> sentences) {
        String most = common.entrySet().stream().filter(group -> !group.getKey().isEmpty()).limit(GROUPS)
                .map(group -> messages.text("summary.group", group.getKey(), group.getValue()))
                .collect(Collectors.joining(messages.text("topic.found.comma")));
        if (!most.isEmpty()) {
            sentences.add(messages.text("summary.groups", most));
        }
    }

    /** Of the rows that several state: which notice has none most often, and which least. */
    private void extremes(List<Integer> missing, List<String> sentences) {
        int most = Collections.max(missing);
        int least = Collections.min(missing);
        if (most > least) {
            sentences.add(messages.text("summary.gaps", names.of(with(missing, most)), most, names.of(with(missing, least)), least));
        }
    }

    private List<Notice> with(List<Integer> counts, int count) {
        List<Notice> with = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) == count) {
                with.add(notices.get(i));
            }
        }
        return with;
    }

    private String sentence(FigureLine line) {
        List<String> parts = new ArrayList<>();
        line.strictest().ifPresentOrElse(strictest -> parts.add(messages.text("summary.strictest", cadence(strictest), names.inShort(strictest.notices()))),
                () -> line.figures().forEach(asked -> parts.add(messages.text("summary.one", names.inShort(asked.notices()), cadence(asked)))));
        line.loosest().ifPresent(loosest -> parts.add(messages.text("summary.loosest", cadence(loosest), names.inShort(loosest.notices()))));
        if (!line.without().isEmpty()) {
            parts.add(messages.text(line.body() == null ? "summary.states" : "summary.noFigure", names.inShort(line.without())));
        }
        if (!line.others().isEmpty()) {
            parts.add(messages.text("summary.others", names.inShort(line.others())));
        }
        if (!line.missing().isEmpty()) {
            parts.add(messages.text("summary.none", rest(line.missing())));
        }
        return messages.text("summary.sentence", topic(line), String.join(messages.text("summary.semicolon"), parts));
    }

    private List<String> last(RowTally tally) {
        List<String> last = new ArrayList<>();
        SideBySideTable table = worded.table();
        table.columns().stream().filter(TableColumn::base).findFirst().ifPresent(base -> last.add(messages.text("summary.base",
                worded.words().head(base), tally.of(BaseStanding.STRICTER), tally.of(BaseStanding.LOOSER),
                tally.of(BaseStanding.OTHER_FIGURES), tally.of(BaseStanding.OTHER_WORDS), tally.of(BaseStanding.SAME), tally.of(BaseStanding.BASE_LACKS))));
        if (notices.size() > 1) {
            last.add(tally.gaps().confirmed() == 0 ? messages.text("summary.unconfirmed") : messages.text("summary.confirmed", tally.gaps().confirmed()));
        }
        return last;
    }
}
