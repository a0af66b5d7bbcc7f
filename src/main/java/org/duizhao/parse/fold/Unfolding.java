package org.duizhao.parse.fold;

import org.duizhao.chinese.heading.Marker;
import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.heading.DecimalOutline;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes lines of paragraphs: what its writer set on lines of their own is cut apart again, in pages that were copied as one
 * single line as in paragraphs that hold several numbered items.
 */
public final class Unfolding {

    /** Within how many paragraphs the head of a document ends. */
    private static final int HEAD = 15;

    private final HeadFolds head = new HeadFolds();
    private final TailFolds tail = new TailFolds();
    private final MarkerFinder markers = new MarkerFinder();

    /** The lines of clean paragraphs in reading order, none blank; together they hold every character but white space. */
    public List<Line> unfold(List<TracedText> paragraphs) {
        List<TracedText> parted = new ArrayList<>();
        paragraphs.forEach(paragraph -> parted.addAll(ContentsFolds.cut(paragraph.strip())));
        return lines(parted);
    }

    private List<Line> lines(List<TracedText> paragraphs) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            TracedText paragraph = paragraphs.get(i).strip();
            for (TracedText part : i < HEAD ? head.cut(paragraph) : List.of(paragraph)) {
                for (TracedText piece : tail.cut(part)) {
                    addNumbered(piece, lines);
                }
            }
        }
        return lines;
    }

    private void addNumbered(TracedText text, List<Line> lines) {
        List<Integer> decimal = DecimalOutline.inside(text.toString());
        if (!decimal.isEmpty()) {
            Line.cut(text, decimal).forEach(piece -> lines.add(new Line(piece, true)));
            return;
        }
        List<Marker> found = markers.inside(text.toString());
        int article = found.isEmpty() ? markers.articleInChapter(text.toString()) : -1;
        if (article > 0) {
            addWhole(text.substring(0, article), lines);
            addWhole(text.substring(article), lines);
        } else if (found.isEmpty()) {
            addWhole(text, lines);
        } else {
            addItems(text, found, lines);
        }
    }

    private void addItems(TracedText text, List<Marker> found, List<Line> lines) {
        boolean folded = found.stream().anyMatch(marker -> marker.kind() != Marker.Kind.ARABIC);
        for (TracedText piece : Line.cut(text, found.stream().map(Marker::start).toList())) {
            int article = markers.articleInChapter(piece.toString());
            for (TracedText part : article > 0 ? Line.cut(piece, List.of(article)) : List.of(piece)) {
                for (TracedText line : folded ? LabelFolds.cut(part) : List.of(part)) {
                    (folded ? SentenceBlanks.cut(line) : List.of(line)).forEach(one -> lines.add(new Line(one, folded)));
                }
            }
        }
    }

    private static void addWhole(TracedText text, List<Line> lines) {
        TracedText stripped = text.strip();
        if (stripped.length() > 0) {
            lines.add(new Line(stripped, false));
        }
    }
}
