package org.duizhao.repair;

import org.duizhao.read.SourceText.LineKind;

import java.util.List;
import java.util.Optional;

/** Where one paragraph ends and the next begins, told by the layout, by numbers, by punctuation and, last, by the dictionary. */
final class ParagraphBreaks {

    /** A line of so many columns that stops in mid-sentence was cut by a page, not by its writer. */
    private static final int LONG_LINE = 80;
    private static final int LONGEST_SIGNATURE = 60;

    private final Layout layout;
    private final LineKind kind;
    private final boolean headingsLost;
    private final WordSeam seam;

    /** @param headingsLost true where a paragraph shows only as a short first line; see {@link LostHeadings} */
    ParagraphBreaks(Layout layout, LineKind kind, boolean headingsLost, WordSeam seam) {
        this.layout = layout;
        this.kind = kind;
        this.headingsLost = headingsLost;
        this.seam = seam;
    }

    /** True if a paragraph begins with line {@code i}, which is not the first. */
    boolean between(List<Line> lines, int i, Progress progress) {
        Line last = lines.get(i - 1);
        Line next = lines.get(i);
        if (last.ended() && isResponsibility(next)) {
            return false;
        }
        if (kind == LineKind.PARAGRAPHS && !layout.wrapped()) {
            return true;
        }
        if (Sentence.opensBracket(last.string())) {
            return false;
        }
        if (isRow(last) && isRow(next)) {
            return true;
        }
        if (Matter.isComplete(last) || last.ended() && Matter.isComplete(next) || Matter.isDate(next.string()) || isSignature(lines, i)) {
            return true;
        }
        Optional<HeadingNumber> number = next.number();
        boolean midSentence = !last.ended();
        boolean listed = Sentence.isOpen(last.string()) && isCut(last);
        if (number.isPresent() && !listed && (!midSentence || !isCut(last) || progress.expects(number.get()))) {
            return true;
        }
        if (Sentence.isOpen(last.string()) || Sentence.goesOn(next.string())) {
            return false;
        }
        if (Matter.begins(next.string()) && !(midSentence && isCut(last))) {
            return true;
        }
        return layout.wrapped() ? betweenWrapped(lines, i, progress) : betweenLong(last, next, progress);
    }

    private boolean betweenWrapped(List<Line> lines, int i, Progress progress) {
        Line last = lines.get(i - 1);
        Line next = lines.get(i);
        if (layout.indented() && !progress.front()) {
            if (Layout.isIndented(next) && (last.ended() || !seam.spans(last.text(), next.text()))) {
                return true;
            }
            if (last.ended()) {
                return !layout.isFull(last);
            }
        }
        if (layout.isFull(last)) {
            return betweenFull(lines, i, progress);
        }
        if (last.ended() || progress.front() || progress.heading()) {
            return true;
        }
        boolean continues = !progress.first() || headingsLost && LostHeadings.isTrace(lines, i - 1, layout);
        return !continues && !seam.spans(last.text(), next.text());
    }

    private boolean betweenFull(List<Line> lines, int i, Progress progress) {
        Line last = lines.get(i - 1);
        Line next = lines.get(i);
        if (progress.addressed() || progress.front() && Matter.endsTitle(last.string())) {
            return true;
        }
        if (last.ended() && Matter.beginsWithLabel(next.string())) {
            return true;
        }
        if (progress.heading() && last.number().filter(HeadingNumber::standsAlone).isPresent()) {
            return layout.isFull(next) || next.ended();
        }
        return headingsLost && last.ended() && LostHeadings.isTrace(lines, i, layout);
    }

    private boolean betweenLong(Line last, Line next, Progress progress) {
        boolean longLine = last.width() >= LONG_LINE;
        boolean title = progress.front() && !(longLine && last.string().indexOf('，') >= 0);
        if (last.ended() || title || progress.heading() && !longLine) {
            return true;
        }
        return !longLine && !seam.spans(last.text(), next.text());
    }

    /** True if the line may have been cut by the page's edge or end. */
    private boolean isCut(Line line) {
        return layout.wrapped() ? layout.isFull(line) : line.width() >= LONG_LINE;
    }

    /** A row of a table: cells parted by tabs. */
    private static boolean isRow(Line line) {
        return line.string().indexOf('\t') > 0;
    }

    private static boolean isResponsibility(Line line) {
        char first = line.string().charAt(0);
        return (first == '（' || first == '(' || first == '［') && line.ended() && line.string().indexOf("负责") > 0
                && !Sentence.hasFullStop(line.string());
    }

    private static boolean isSignature(List<Line> lines, int i) {
        Line line = lines.get(i);
        return i + 1 < lines.size() && Matter.isDate(lines.get(i + 1).string()) && line.width() <= LONGEST_SIGNATURE
                && lines.get(i - 1).ended() && !line.ended() && !Sentence.isOpen(line.string());
    }
}
