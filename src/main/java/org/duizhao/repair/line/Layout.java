package org.duizhao.repair.line;

import org.duizhao.read.SourceText.LineKind;

import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a document relate to its paragraphs.
 *
 * @param wrapped  true where lines are cut at the width of the page
 * @param width    the columns of a full line; without meaning where lines are not wrapped
 * @param indented true where the first line of a paragraph is indented
 */
public record Layout(boolean wrapped, int width, boolean indented) {

    /** A full line may lack the two hanzi of a lost indent and a squeezed mark or two. */
    private static final int SLACK = 7;
    /** Columns of A4 landscape in small print. */
    private static final int WIDEST_PAGE = 110;
    /** Twelve hanzi: a newspaper column; narrower are lists. */
    private static final int NARROWEST_PAGE = 24;
    /** A hanzi and a half may be missing at the margin, where a mark must not begin a line. */
    private static final int SQUEEZED = 3;
    /** Twenty hanzi: in narrower texts many lines end alike by chance. */
    private static final int NARROWEST_MARGIN = 40;
    /** Fewer lines show no layout. */
    private static final int FEW_LINES = 5;
    /** So many lines that stop in mid-sentence are no chance. */
    private static final int FEWEST_CUT = 3;

    /** The layout that these lines show; {@code kind} is what their format says of them. Rows of a page's tables are wider than the page and show none. */
    public static Layout of(List<DraftLine> all, LineKind kind) {
        List<DraftLine> lines = kind == LineKind.WRAPPED ? all.stream().filter(line -> !line.isRow()).toList() : all;
        if (lines.isEmpty()) {
            return new Layout(false, 0, false);
        }
        int[] widths = new int[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = reach(lines.get(i));
        }
        Arrays.sort(widths);
        int width = widths[(widths.length - 1) * 9 / 10];
        int margin = widths[widths.length - 1];
        if (kind == LineKind.WRAPPED || looksWrapped(lines, width, kind)) {
            return new Layout(true, width, isIndented(lines));
        }
        boolean wrapped = kind == LineKind.UNKNOWN && (hasMargin(lines, margin) || goesOnUnindented(lines, margin));
        return new Layout(wrapped, wrapped ? margin : width, isIndented(lines));
    }

    /** A quarter of the lines are about as wide as the page, and many of these stop in mid-sentence. */
    private static boolean looksWrapped(List<DraftLine> lines, int width, LineKind kind) {
        int enough = kind == LineKind.PARAGRAPHS ? 3 * FEW_LINES : FEW_LINES;
        if (lines.size() < enough || width > WIDEST_PAGE || width < NARROWEST_PAGE) {
            return false;
        }
        int full = 0;
        int cut = 0;
        for (DraftLine line : lines) {
            if (Math.abs(line.width() - width) <= SLACK) {
                full++;
                cut += line.ended() ? 0 : 1;
            }
        }
        return cut >= FEWEST_CUT && full * 4 >= lines.size() && cut * 3 >= full;
    }

    /**
     * Several lines reach the same column, none goes beyond it, and most that reach it stop in mid-sentence: a page's margin,
     * even where most lines are short, as in regulations and lists.
     */
    private static boolean hasMargin(List<DraftLine> lines, int margin) {
        if (margin > WIDEST_PAGE || margin < NARROWEST_MARGIN) {
            return false;
        }
        int reaching = 0;
        int cut = 0;
        for (DraftLine line : lines) {
            if (reach(line) >= margin - SQUEEZED) {
                reaching++;
                cut += line.ended() ? 0 : 1;
            }
        }
        return cut > FEWEST_CUT && cut * 2 > reaching;
    }

    /**
     * Indented lines that reach the margin in mid-sentence are followed by lines that are not indented, as in a short document of which few
     * paragraphs have two lines.
     */
    private static boolean goesOnUnindented(List<DraftLine> lines, int margin) {
        if (margin > WIDEST_PAGE || margin < NARROWEST_MARGIN) {
            return false;
        }
        int cut = 0;
        int against = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            DraftLine line = lines.get(i);
            boolean full = isIndented(line) && !line.ended() && reach(line) >= margin - SQUEEZED
                    && (line.string().indexOf('，') > 0 || lines.get(i + 1).ended());
            boolean goesOn = lines.get(i + 1).indent() == 0 && lines.get(i + 1).number().isEmpty();
            cut += full && goesOn ? 1 : 0;
            against += full && !goesOn ? 1 : 0;
        }
        return cut >= 2 && against == 0;
    }

    /** The column where a line ends, with what its paragraph is indented by. */
    private static int reach(DraftLine line) {
        return line.width() + Math.min(line.indent(), 4);
    }

    private static boolean isIndented(List<DraftLine> lines) {
        int indented = 0;
        for (DraftLine line : lines) {
            indented += isIndented(line) ? 1 : 0;
        }
        return indented * 20 >= lines.size() && indented * 3 <= lines.size() * 2;
    }

    /** Whether a line is indented as the first of a paragraph is: by one to four hanzi. */
    public static boolean isIndented(DraftLine line) {
        return line.indent() >= 2 && line.indent() <= 8;
    }

    /** Whether a line reaches the margin. */
    public boolean isFull(DraftLine line) {
        return line.width() + (isIndented(line) ? line.indent() : 0) >= width - SLACK;
    }
}
