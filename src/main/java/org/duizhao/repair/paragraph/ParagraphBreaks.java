package org.duizhao.repair.paragraph;

import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.FormalLine;
import org.duizhao.repair.line.HeadingNumber;
import org.duizhao.repair.line.Layout;
import org.duizhao.repair.line.Punctuation;

import java.util.List;
import java.util.Optional;

/** Where one paragraph ends and the next begins, told by the layout, by numbers, by punctuation and, last, by the dictionary. */
public final class ParagraphBreaks {

    /** A line of so many columns that stops in mid-sentence was cut by a page, not by its writer. */
    private static final int LONG_LINE = 80;
    /** Columns that the name of a signing body takes at most. */
    private static final int LONGEST_SIGNATURE = 60;
    /** A line that begins further in, in columns, stands in the middle of the page, as a title does, or at its right. */
    private static final int CENTRED = 8;
    /** Hanzi on either side of a seam that the dictionary is asked about: longer words are none of the lexicon's. */
    private static final int NEIGHBOURHOOD = 8;

    private final Layout layout;
    private final LineKind kind;
    private final boolean headingsLost;
    private final Segmenter segmenter;

    /** @param headingsLost true where a paragraph shows only as a short first line; see {@link LostHeadings} */
    public ParagraphBreaks(Layout layout, LineKind kind, boolean headingsLost, Segmenter segmenter) {
        this.layout = layout;
        this.kind = kind;
        this.headingsLost = headingsLost;
        this.segmenter = segmenter;
    }

    /** True if a paragraph begins with line {@code i}, which is not the first. */
    boolean between(List<DraftLine> lines, int i, LinesBefore progress) {
        DraftLine last = lines.get(i - 1);
        DraftLine next = lines.get(i);
        if (last.ended() && isResponsibility(next)) {
            return false;
        }
        if (kind == LineKind.PARAGRAPHS && !layout.wrapped()) {
            return true;
        }
        if (last.isRow() && next.isRow() || kind == LineKind.WRAPPED && (last.isRow() || next.isRow())) {
            return true;
        }
        if (Punctuation.opensBracket(last.string())) {
            return false;
        }
        if (FormalLine.isComplete(last) || last.ended() && FormalLine.isComplete(next) || FormalLine.isDate(next.string()) || isSignature(lines, i)) {
            return true;
        }
        Optional<HeadingNumber> number = next.number();
        boolean midSentence = !last.ended();
        boolean listed = Punctuation.isOpen(last.string()) && isCut(last);
        if (number.isPresent() && !listed && (!midSentence || !isCut(last) || progress.expects(number.get()))) {
            return true;
        }
        if (Punctuation.isOpen(last.string()) || Punctuation.goesOn(next.string())) {
            return false;
        }
        if (FormalLine.begins(next.string()) && !(midSentence && isCut(last))) {
            return true;
        }
        return layout.wrapped() ? betweenWrapped(lines, i, progress) : betweenLong(last, next, progress);
    }

    private boolean betweenWrapped(List<DraftLine> lines, int i, LinesBefore progress) {
        DraftLine last = lines.get(i - 1);
        DraftLine next = lines.get(i);
        if (layout.indented() && !progress.front()) {
            if (Layout.isIndented(next) && (last.ended() || !isOneWord(last.text(), next.text()))) {
                return true;
            }
            if (last.ended()) {
                return !layout.isFull(last) || next.indented() > CENTRED;
            }
            // where paragraphs are indented, a line that is not goes on with a full one in mid-sentence
            if (layout.isFull(last) && Layout.isIndented(last) && next.indented() == 0 && (last.string().indexOf('，') > 0 || next.ended())) {
                return false;
            }
        }
        if (layout.isFull(last)) {
            return betweenFull(lines, i, progress);
        }
        if (last.ended() || progress.front() || progress.heading()) {
            return true;
        }
        boolean continues = !progress.first() || headingsLost && LostHeadings.isTrace(lines, i - 1, layout);
        return !continues && !isOneWord(last.text(), next.text());
    }

    private boolean betweenFull(List<DraftLine> lines, int i, LinesBefore progress) {
        DraftLine last = lines.get(i - 1);
        DraftLine next = lines.get(i);
        if (progress.addressed() || progress.front() && FormalLine.endsTitle(last.string())) {
            return true;
        }
        if (last.ended() && FormalLine.beginsWithLabel(next.string())) {
            return true;
        }
        if (progress.heading() && last.number().filter(HeadingNumber::standsAlone).isPresent()) {
            return (layout.isFull(next) || next.ended()) && !Punctuation.leavesOpen(last.string());
        }
        return headingsLost && last.ended() && LostHeadings.isTrace(lines, i, layout);
    }

    private boolean betweenLong(DraftLine last, DraftLine next, LinesBefore progress) {
        boolean longLine = last.width() >= LONG_LINE;
        boolean title = progress.front() && !(longLine && last.string().indexOf('，') >= 0);
        if (last.ended() || title || progress.heading() && !longLine) {
            return true;
        }
        return !longLine && !isOneWord(last.text(), next.text());
    }

    /** True if the line may have been cut by the page's edge or end. */
    private boolean isCut(DraftLine line) {
        return layout.wrapped() ? layout.isFull(line) : line.width() >= LONG_LINE;
    }

    private static boolean isResponsibility(DraftLine line) {
        char first = line.string().charAt(0);
        return (first == '（' || first == '(' || first == '［') && line.ended() && line.string().indexOf("负责") > 0
                && !Punctuation.hasFullStop(line.string());
    }

    private boolean isSignature(List<DraftLine> lines, int i) {
        DraftLine line = lines.get(i);
        return i + 1 < lines.size() && FormalLine.isDate(lines.get(i + 1).string()) && line.width() <= LONGEST_SIGNATURE
                && (lines.get(i - 1).ended() || FormalLine.isBody(line.string()) && (!isCut(lines.get(i - 1)) || Punctuation.closes(lines.get(i - 1).string()))) && !line.ended() && !Punctuation.isOpen(line.string());
    }

    /** Whether a word of the dictionary spans the seam between two pieces of text. */
    private boolean isOneWord(CharSequence before, CharSequence after) {
        CharSequence left = before.subSequence(Math.max(0, before.length() - NEIGHBOURHOOD), before.length());
        CharSequence right = after.subSequence(0, Math.min(NEIGHBOURHOOD, after.length()));
        for (Token token : segmenter.segment(left.toString() + right)) {
            if (token.start() < left.length() && token.end() > left.length()) {
                return true;
            }
        }
        return false;
    }
}
