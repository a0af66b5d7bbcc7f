package org.duizhao.export.settings;

import java.util.List;

/**
 * What of a comparison is exported.
 *
 * @param rows      which of the rows in scope stand in the body; of what is on screen all do
 * @param oneNotice whether rows of one notice only stand in the body; of two notices they always do
 * @param columns   ids of the notices in the order of the columns; empty for all, the base first
 * @param annexes   what stands behind the table
 */
public record ContentChoice(RowScope scope, RowChoice rows, boolean oneNotice, List<String> columns, SentencePart part, Annexes annexes) {

    /** All rows in which notices differ or have none, but for those of one notice only; the clauses of all notices. */
    public static final ContentChoice USUAL =
            new ContentChoice(new RowScope.Whole(), RowChoice.DIFFERENT, false, List.of(), SentencePart.CLAUSE, Annexes.USUAL);

    public ContentChoice {
        columns = List.copyOf(columns);
    }

    /** The same of other rows. */
    public ContentChoice within(RowScope other) {
        return new ContentChoice(other, rows, oneNotice, columns, part, annexes);
    }

    /** The same with other rows in the body. @param alone whether those of one notice only are among them */
    public ContentChoice showing(RowChoice other, boolean alone) {
        return new ContentChoice(scope, other, alone, columns, part, annexes);
    }

    /** The same of these notices, in this order. */
    public ContentChoice ofColumns(List<String> ids) {
        return new ContentChoice(scope, rows, oneNotice, ids, part, annexes);
    }

    /** The same with more or less of each sentence. */
    public ContentChoice showingOf(SentencePart other) {
        return new ContentChoice(scope, rows, oneNotice, columns, other, annexes);
    }

    /** The same with other annexes. */
    public ContentChoice with(Annexes other) {
        return new ContentChoice(scope, rows, oneNotice, columns, part, other);
    }

    /** Whether all rows in scope stand in the body, however few notices have them. */
    public boolean everyRow() {
        return scope instanceof RowScope.OnScreen || rows == RowChoice.EVERY && oneNotice;
    }
}
