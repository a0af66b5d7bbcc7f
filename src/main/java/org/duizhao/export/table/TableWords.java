package org.duizhao.export.table;

import org.duizhao.align.decided.Hand;
import org.duizhao.decision.Stamp;
import org.duizhao.notice.Notice;
import org.duizhao.words.Messages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences around a table that are made from what is in it. */
public final class TableWords {

    private final Messages messages;
    private final SideBySideTable table;

    public TableWords(Messages messages, SideBySideTable table) {
        this.messages = messages;
        this.table = table;
    }

    /** A title from places, years and subject, such as 森林防火工作通知对照表（三县2022—2024）. */
    public String title() {
        return new TableTitle(messages, table.columns().stream().map(TableColumn::notice).toList()).text();
    }

    /** The subject that all titles share, such as 森林防火工作; empty where there is none. */
    public String subject() {
        return new TableTitle(messages, table.columns().stream().map(TableColumn::notice).toList()).subject();
    }

    /** How many notices and measures there are, and how they were aligned. */
    public String summary() {
        int measures = table.columns().stream().map(TableColumn::notice).map(Notice::measures).mapToInt(List::size).sum();
        long rows = table.lines().count();
        long shared = table.lines().filter(line -> line.filled() > 1).count();
        long unsure = table.lines().filter(line -> !line.certainty().sure()).count();
        return messages.text("export.summary", table.columns().size(), measures, rows, shared, rows - shared, unsure);
    }

    /** The marks' meaning; empty where no base was chosen. */
    public String legend() {
        return table.columns().stream().filter(TableColumn::base).findFirst()
                .map(base -> messages.text("export.legend", head(base))).orElse("");
    }

    /** 地区 and year, as a column is headed. */
    public String head(TableColumn column) {
        return column.year().isEmpty() ? column.place() : messages.text("export.head", column.place(), column.year());
    }

    /** A notice in the list of notices: place, year, title, 文号 and how many measures it has. */
    public String noticeLine(TableColumn column) {
        int measures = column.notice().measures().size();
        String number = column.notice().metadata().documentNumber();
        return number == null
                ? messages.text("export.noticeLineWithoutNumber", head(column), column.title(), measures)
                : messages.text("export.noticeLine", head(column), column.title(), number, measures);
    }

    /** The word that marks the column of the base. */
    public String base() {
        return messages.text("export.base");
    }

    /** 未见规定, or that a person confirmed it. */
    public String none(TableCell cell) {
        return messages.text(cell.byHand() ? "export.noneConfirmed" : "export.none");
    }

    /** 待核; who settled it, where a person did; who named, moved or placed the row; empty where there is nothing of it. */
    public String checked(TableRow line) {
        Hand hand = line.certainty().hand();
        Stream<Stamp> settled = Stream.of(hand.marks().values(), hand.linked().values(), hand.parted().values()).flatMap(Collection::stream);
        return Stream.of(line.certainty().sure() ? by("export.settled", settled) : messages.text("export.unsure"), by("export.renamed", hand.row().renamed().stream()),
                by("export.filed", hand.row().filed().stream()), by("export.ordered", hand.row().ordered().stream()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("；"));
    }

    private String by(String key, Stream<Stamp> stamps) {
        String names = stamps.map(Stamp::author).distinct().sorted().collect(Collectors.joining("、"));
        return names.isEmpty() ? "" : messages.text(key, names);
    }

    /** Marks what a person put into a cell; empty where nobody did. */
    public String hand(TableCell cell) {
        return cell.byHand() ? messages.text("export.byHand") : "";
    }

    /** 见第27行. */
    public String see(int row) {
        return messages.text("export.see", row);
    }

    /** What stands under the passages of a cell: its figures, where they are held against a base's; empty where there are none. */
    public String figures(TableCell cell) {
        return table.hasBase() ? String.join(" · ", cell.figures()) : "";
    }
}
