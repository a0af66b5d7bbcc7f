package org.duizhao.export.summary;

import org.duizhao.export.table.Elsewhere;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Of a row, in words, the notices that do not state its matter there: because they state it in another row, or not at all. */
public final class RowGaps {

    /** Notices that have none are named up to this number; the others of a row are named all, so that 其余 says which they are. */
    private static final int FEW = 3;

    private final Messages messages;
    private final TableWords words;
    private final List<TableColumn> columns;
    private final NoticeNames names;
    private final IntPredicate inFile;

    /** @param inFile whether a reader of the file finds the row of a number */
    public RowGaps(Messages messages, TableWords words, List<TableColumn> columns, IntPredicate inFile) {
        this.messages = messages;
        this.words = words;
        this.columns = List.copyOf(columns);
        this.names = new NoticeNames(messages, columns.stream().map(TableColumn::notice).toList());
        this.inFile = inFile;
    }

    /** 见第27、30行; by the clause where the file does not have those rows. */
    public String see(TableCell cell) {
        List<String> rows = cell.elsewhere().stream().map(Elsewhere::row).filter(inFile::test).map(String::valueOf).toList();
        String comma = messages.text("topic.found.comma");
        return rows.isEmpty()
                ? messages.text("export.seeSource", String.join(comma, cell.elsewhere().stream().map(Elsewhere::place).distinct().toList()))
                : words.see(String.join(comma, rows));
    }

    /** The notices that do not state it here: 高平市见第27行；其余3份未见规定. Empty where all do. */
    public String of(TableRow row) {
        Map<String, List<Integer>> seen = new LinkedHashMap<>();
        for (int i : cells(row, cell -> cell.passages().isEmpty() && !cell.silent())) {
            TableCell cell = row.cells().get(i);
            seen.computeIfAbsent(see(cell) + hand(cell), words -> new ArrayList<>()).add(i);
        }
        List<String> parts = new ArrayList<>();
        seen.forEach((where, who) -> parts.add(messages.text("export.belowSee", names(who), where)));
        for (boolean confirmed : new boolean[] {true, false}) {
            List<Integer> silent = cells(row, cell -> cell.silent() && cell.byHand() == confirmed);
            if (!silent.isEmpty()) {
                if (!confirmed && silent.size() > FEW) {
                    parts.add(messages.text("export.belowOthers", silent.size()));
                    continue;
                }
                String none = words.none(row.cells().get(silent.get(0))) + (confirmed ? hand(row.cells().get(silent.get(0))) : "");
                parts.add(messages.text("export.belowNone", none, names(silent)));
            }
        }
        return String.join(messages.text("export.clauses"), parts);
    }

    private List<Integer> cells(TableRow row, Predicate<TableCell> wanted) {
        return IntStream.range(0, columns.size()).filter(i -> wanted.test(row.cells().get(i))).boxed().toList();
    }

    private String names(List<Integer> some) {
        return names.inShort(some.stream().map(i -> columns.get(i).notice()).toList());
    }

    private String hand(TableCell cell) {
        return words.hand(cell).isEmpty() ? "" : messages.text("export.handMark");
    }
}
