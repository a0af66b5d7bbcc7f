package org.duizhao.export.research;

import java.util.List;
import org.duizhao.topic.own.CsvRow;

/** A table parted by commas, as spreadsheets take it. */
final class CsvSheet {

    /** By which Excel and WPS know that the bytes are UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What a spreadsheet takes for a formula by its first character, in either width. */
    private static final String BEGINS_FORMULA = "=+-@＝＋－＠\t\r";
    /** Before a text, by which spreadsheets know that it is one. */
    private static final String TEXT = "'";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    CsvSheet(List<String> heads) {
        add(heads);
    }

    void add(List<String> cells) {
        text.append(CsvRow.written(cells));
    }

    String text() {
        return text.toString();
    }

    /** The words of a notice or a person so that no spreadsheet reckons with them. */
    static String guarded(String words) {
        return !words.isEmpty() && BEGINS_FORMULA.indexOf(words.charAt(0)) >= 0 ? TEXT + words : words;
    }
}
