package org.duizhao.export.settings;

import java.time.LocalDate;

/**
 * What stands at the head of a document.
 *
 * @param title    null for one made of places, years and subject
 * @param compiler 编制单位; null for none
 * @param date     编制日期, also the date that the file says it was made; null for none
 */
public record DocumentHead(String title, String compiler, LocalDate date) {

    /** Nothing chosen. */
    public static final DocumentHead NONE = new DocumentHead(null, null, null);

    public DocumentHead {
        title = line(title);
        compiler = line(compiler);
    }

    /** Without control characters, which no XML may hold; null where nothing is left. */
    private static String line(String typed) {
        String clean = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? null : clean;
    }
}
