package org.duizhao.export.table;

import org.duizhao.align.Comparison;
import org.duizhao.export.ExportSettings;
import org.duizhao.words.Messages;

/**
 * A table with all that is written around it in one language.
 *
 * @param table     all rows in scope
 * @param selection the same rows, sorted into body and annexes
 * @param title     as the settings have it, else made from places, years and subject
 */
public record WordedTable(SideBySideTable table, TableSelection selection, Messages messages, TableWords words, String title) {

    /** A comparison as the settings want it. */
    public static WordedTable of(Comparison comparison, TableLayout layout, ExportSettings settings) {
        Messages messages = Messages.of(settings.locale());
        SideBySideTable table = layout.lay(comparison, settings);
        TableWords words = new TableWords(messages, table);
        return new WordedTable(table, TableSelection.of(table, settings.content()), messages, words,
                settings.title() == null ? words.title() : settings.title());
    }
}
