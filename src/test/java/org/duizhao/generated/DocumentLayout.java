package org.duizhao.generated;

import org.duizhao.generated.Paragraph.Place;
import org.duizhao.read.page.ChinesePdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How a document reaches the program. */
enum DocumentLayout {
    /** Text, a line a paragraph. */
    PARAGRAPHS("txt", true),
    /** Text cut at the page width, the first line of a paragraph indented. */
    HARD_WRAPPED("txt", true),
    /** Text on one line, a blank where a line ended; whether a phrase behind a heading heads its own paragraph is lost. */
    FLAT_WITH_BLANKS("txt", true),
    /** Text on one line, without anything where a line ended: where a title ends and its text begins is lost. */
    FLAT("txt", false),
    /** A PDF, lines cut at the page width. */
    PDF("pdf", true),
    /** A PDF of two columns: in so short ones too few lines reach the gutter to tell it from a table, so that the order of the lines is not sure. */
    TWO_COLUMNS("pdf", false),
    /** A page that sets each paragraph in a cell. */
    TABLE("html", true),
    /** A saved page with navigation around the text. */
    SAVED_PAGE("html", true);

    private static final int WIDTH = 28;
    private static final int COLUMN = 17;
    private static final double SIZE = 14;
    private static final double LEADING = 24;
    private static final double TOP = 780;
    private static final int LINES_A_PAGE = 28;

    private final String ending;
    /** Whether it carries all that the paragraphs say, so that the same must be read of it. */
    private final boolean whole;

    DocumentLayout(String ending, boolean whole) {
        this.ending = ending;
        this.whole = whole;
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT) + "." + ending;
    }

    /** Whether all that a document of that kind says can be read of the layout. */
    boolean carriesAll(DocumentGenerator.Kind kind) {
        return whole && !(this == FLAT_WITH_BLANKS && kind == DocumentGenerator.Kind.REPORT);
    }

    byte[] bytes(List<Paragraph> document) throws IOException {
        return switch (this) {
            case PARAGRAPHS -> text(document.stream().map(one -> indent(one) + one.text()).collect(Collectors.joining("\n", "", "\n")));
            case HARD_WRAPPED -> text(String.join("\n", wrapped(document, WIDTH)) + "\n");
            case FLAT_WITH_BLANKS -> text(document.stream().map(Paragraph::text).collect(Collectors.joining(" ")));
            case FLAT -> text(document.stream().map(Paragraph::text).collect(Collectors.joining()));
            case PDF -> pdf(wrapped(document, WIDTH), 1);
            case TWO_COLUMNS -> pdf(wrapped(document, COLUMN), 2);
            case TABLE -> text("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><table>"
                    + document.stream().map(one -> "<tr><td>" + one.text() + "</td></tr>").collect(Collectors.joining()) + "</table></body></html>");
            case SAVED_PAGE -> text("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>政务公开</title></head><body><div><a href=\"/\">首页</a> <a href=\"/a\">政务公开</a></div>"
                    + "<div id=\"zoom\">" + document.stream().map(one -> "<p>" + indent(one) + one.text() + "</p>").collect(Collectors.joining())
                    + "</div><div>【打印本页】 【关闭窗口】</div></body></html>");
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static String indent(Paragraph paragraph) {
        return paragraph.place() == Place.INDENTED ? "　　" : "";
    }

    /** The lines of a page so many hanzi wide, blanks before them as they are set. */
    private static List<String> wrapped(List<Paragraph> document, int width) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : document) {
            String rest = indent(paragraph) + paragraph.text();
            while (rest.length() > width) {
                int cut = "，。；：、）》".indexOf(rest.charAt(width)) >= 0 ? width - 1 : width;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            int room = width - rest.length();
            lines.add(switch (paragraph.place()) {
                case CENTRE -> "　".repeat(room / 2) + rest;
                case RIGHT -> "　".repeat(Math.max(0, room - 2)) + rest;
                default -> rest;
            });
        }
        return lines;
    }

    private static byte[] pdf(List<String> lines, int columns) throws IOException {
        ChinesePdf pdf = new ChinesePdf();
        double width = columns == 1 ? 0 : (COLUMN + 2.5) * SIZE;
        // the columns of a page are equally long
        int column = Math.min(LINES_A_PAGE, (lines.size() + columns - 1) / columns);
        for (int i = 0; i < lines.size(); i++) {
            int onPage = i % (column * columns);
            if (onPage == 0) {
                pdf.page();
            }
            String line = lines.get(i);
            String words = line.stripLeading();
            double left = 60 + (onPage / column) * width + (line.length() - words.length()) * SIZE;
            pdf.text(left, TOP - onPage % column * LEADING, SIZE, words);
        }
        return pdf.bytes();
    }
}
