package org.duizhao.export.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A plain table as the clipboard takes it; Word, WPS and spreadsheets paste it as a table. */
public final class Fragment {

    private Fragment() {
    }

    /** @param rows cells row by row; the first row is the head */
    public static String table(List<List<String>> rows) {
        return table(rows, 1);
    }

    /** @param rows cells row by row, without a head */
    public static String rows(List<List<String>> rows) {
        return table(rows, 0);
    }

    private static String table(List<List<String>> rows, int heads) {
        StringWriter target = new StringWriter();
        Html html = new Html(target);
        try {
            html.raw("<table border=\"1\">");
            for (int i = 0; i < rows.size(); i++) {
                html.raw("<tr>");
                for (String cell : rows.get(i)) {
                    html.raw(i < heads ? "<th>" : "<td>");
                    lines(html, cell);
                    html.raw(i < heads ? "</th>" : "</td>");
                }
                html.raw("</tr>");
            }
            html.raw("</table>");
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written", e);
        }
        return target.toString();
    }

    private static void lines(Html html, String cell) throws IOException {
        String[] lines = cell.split("\n");
        for (int i = 0; i < lines.length; i++) {
            html.raw(i == 0 ? "" : "<br>").text(lines[i]);
        }
    }
}
