package org.duizhao.read.page;

import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.RowText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pages of glyphs become text: a line a line of the page. What the eye sees of paragraphs is kept: an empty line where the gap
 * between lines is wide, two ideographic spaces where a line is indented, as many as it takes
 * where it stands further in. Filled page by page.
 */
final class PagedText {

    /** A line this many times further down than usual begins a new paragraph; a line and a half is still one of the same. */
    private static final double WIDE = 1.6;
    /** The indentation of a Chinese paragraph is two ems; fonts and justification make it a little more or less. */
    private static final double INDENT_FROM = 1.5;
    /** In em: two, as GB/T 9704-2012 wants, with room for justified lines. */
    private static final double INDENT_TO = 2.6;
    private static final String BLANK = "　";
    private static final String INDENT = BLANK.repeat(2);
    /** In em: beyond the middle of a line of the standard, where titles and signatures begin. */
    private static final int FARTHEST_IN = 20;
    /** A line of fewer glyphs says nothing of the margin: it may be a page number or be centred. */
    private static final int LONG_LINE = 10;
    /** Lines whose beginnings differ by less than this share of an em begin together: printers round, and brackets hang out a little. */
    private static final double SAME_MARGIN = 0.3;

    private final StringBuilder text = new StringBuilder();
    private final List<SourceRange> pages = new ArrayList<>();
    private final List<SourceRange> founder = new ArrayList<>();
    private final Doubts doubts = new Doubts();

    /** Adds a page of which the rulings are not known; one without glyphs is an empty range. */
    void add(List<Glyph> glyphs) {
        add(new DrawnPage(glyphs, List.of()));
    }

    /** Adds a page; one without glyphs is an empty range. Tables are read row by row, cell by cell. */
    void add(DrawnPage page) {
        int start = text.length();
        PageTables tables = PageTables.of(page);
        Deque<PageTables.Row> rows = new ArrayDeque<>(tables.rows());
        for (List<TextLine> column : rows.isEmpty() ? Columns.of(tables.text()) : List.of(TextLine.of(tables.text()))) {
            add(column, margin(column), rows);
        }
        rows.forEach(this::add);
        pages.add(new SourceRange(start, text.length()));
    }

    /** Adds a page that was read from a picture. */
    void addScanned(List<Glyph> glyphs) {
        add(glyphs);
        doubts.scanned(pages.size(), page(pages.size()));
    }

    SourceText document(Document document, Format format) {
        return new SourceText(document.source(text.toString()), format, LineKind.WRAPPED, pages, SourceRange.merged(founder))
                .lacking(doubts.warnings());
    }

    /** Where a page stands, by its number from 1 on. */
    SourceRange page(int number) {
        return pages.get(number - 1);
    }

    int length() {
        return text.length();
    }

    /** Whether a page of it was read from a picture. */
    boolean isScanned() {
        return !doubts.warnings().isEmpty();
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** @param rows of tables that stand among the lines; those are taken that do */
    private void add(List<TextLine> lines, double margin, Deque<PageTables.Row> rows) {
        double pitch = pitch(lines);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            while (!rows.isEmpty() && rows.peek().top() < line.y()) {
                add(rows.poll());
            }
            if (i > 0 && line.y() - lines.get(i - 1).y() > WIDE * pitch) {
                text.append('\n');
            }
            double indent = (line.left() - margin) / line.em();
            text.append(indent < INDENT_FROM ? "" : indent <= INDENT_TO ? INDENT : BLANK.repeat((int) Math.min(indent, FARTHEST_IN)));
            line.spaced().forEach(this::add);
            text.append('\n');
        }
    }

    /** A row is a line, cells parted by tabs, or as {@link RowText} says a line a paragraph. */
    private void add(PageTables.Row row) {
        boolean line = RowText.isLine(row.cells().stream().map(cell -> cell.stream().map(PagedText::string).toList()).toList());
        for (List<List<Glyph>> cell : row.cells()) {
            for (List<Glyph> paragraph : cell) {
                boolean first = paragraph == cell.get(0);
                text.append(first && cell == row.cells().get(0) ? "" : !line ? "\n" : first ? "\t" : " ");
                paragraph.forEach(this::add);
            }
        }
        text.append('\n');
    }

    private static String string(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    private void add(Glyph glyph) {
        int start = text.length();
        text.append(glyph.text());
        if (glyph.founder()) {
            founder.add(new SourceRange(start, text.length()));
        }
        doubts.add(glyph, new SourceRange(start, text.length()));
    }

    /** The usual way from one line to the next. */
    private static double pitch(List<TextLine> lines) {
        List<Double> ways = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            ways.add(lines.get(i).y() - lines.get(i - 1).y());
        }
        ways.sort(Comparator.naturalOrder());
        return ways.isEmpty() ? Double.MAX_VALUE : ways.get((ways.size() - 1) / 2);
    }

    /** Where lines that go on begin: the leftmost beginning that several long lines share, or the leftmost of all. */
    private static double margin(List<TextLine> lines) {
        List<TextLine> longer = lines.stream().filter(line -> line.glyphs().size() >= LONG_LINE).toList();
        int least = Math.max(2, longer.size() / 8);
        double leftmost = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double shared = longer.stream().mapToDouble(TextLine::left).sorted()
                .filter(x -> longer.stream().filter(line -> isAt(line, x)).count() >= least).findFirst().orElse(leftmost);
        for (int i = 1; i < lines.size(); i++) {
            if (endsParagraph(lines.get(i - 1), lines.get(i), shared)) {
                return lines.get(i).left();
            }
        }
        return shared;
    }

    /** Whether a short line ends a sentence that began indented on a long one: on a page of few long lines only such show the margin. */
    private static boolean endsParagraph(TextLine before, TextLine line, double shared) {
        double out = (shared - line.left()) / line.em();
        String end = line.glyphs().get(line.glyphs().size() - 1).text();
        return out >= INDENT_FROM && out <= INDENT_TO && isAt(before, shared) && before.glyphs().size() >= LONG_LINE && line.glyphs().size() < LONG_LINE
                && "。；".contains(end);
    }

    private static boolean isAt(TextLine line, double x) {
        return Math.abs(line.left() - x) <= SAME_MARGIN * line.em();
    }
}
