package org.duizhao.export.table;

import org.duizhao.export.settings.ContentChoice;
import org.duizhao.export.settings.RowChoice;

import java.util.List;
import java.util.function.Predicate;

/**
 * A table as it is filed: the rows that stand in its body, and those that are set aside. Each row stands in exactly one of the four.
 *
 * @param body      the table
 * @param unsure    rows whose links nobody has settled (待核)
 * @param oneNotice rows that one notice only states, where the body does without them
 * @param alike     rows that all notices state without a difference that the body is to show
 */
public record TableSelection(SideBySideTable body, SideBySideTable unsure, List<TableRow> oneNotice, List<TableRow> alike) {

    public TableSelection {
        oneNotice = List.copyOf(oneNotice);
        alike = List.copyOf(alike);
    }

    /** Of more notices a row of one only says little; of two it says what the other lacks. */
    private static final int PAIR = 2;

    /**
     * Sorts the rows of a table as a person chose. Of two notices the rows of one stand in the body, for they are what the other lacks; of a single one all do, for
     * there is nothing that it could differ from.
     */
    public static TableSelection of(SideBySideTable table, ContentChoice choice) {
        Predicate<TableRow> sure = row -> !row.unsure();
        Predicate<TableRow> alone = row -> table.columns().size() > PAIR && !choice.everyRow() && !choice.oneNotice() && row.agreement() == RowAgreement.ONE_NOTICE;
        Predicate<TableRow> alike = row -> table.columns().size() > 1 && !choice.everyRow() && !row.agreement().differs()
                && (choice.rows() == RowChoice.DIFFERENT || choice.rows() == RowChoice.OTHER_WORDS && row.agreement() == RowAgreement.SAME);
        return new TableSelection(table.of(sure.and(alone.negate()).and(alike.negate())), table.of(TableRow::unsure),
                table.lines().filter(sure.and(alone)).toList(), table.lines().filter(sure.and(alike)).toList());
    }

    /** Whether a reader finds a row, by its number, in the body. An unsure row proves nothing to him, even where an annex lists it. */
    public boolean shows(int number) {
        return body.lines().anyMatch(row -> row.number() == number);
    }
}
