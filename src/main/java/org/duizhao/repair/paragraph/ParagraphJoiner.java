package org.duizhao.repair.paragraph;

import org.duizhao.notice.source.TracedText;
import org.duizhao.repair.line.DraftLine;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a document to its paragraphs. */
public final class ParagraphJoiner {

    private final ParagraphBreaks breaks;

    /** Joins what {@code breaks} does not part. */
    public ParagraphJoiner(ParagraphBreaks breaks) {
        this.breaks = breaks;
    }

    /** The paragraphs in reading order, none blank. */
    public List<TracedText> join(List<DraftLine> lines) {
        List<TracedText> paragraphs = new ArrayList<>();
        List<TracedText> pieces = new ArrayList<>();
        LinesBefore progress = LinesBefore.START;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && breaks.between(lines, i, progress)) {
                paragraphs.add(TracedText.join(pieces));
                pieces.clear();
            }
            DraftLine line = lines.get(i);
            progress = progress.after(line, pieces.isEmpty());
            if (!pieces.isEmpty() && isLatin(pieces.get(pieces.size() - 1), line.text())) {
                pieces.add(TracedText.EMPTY.replace(0, 0, " "));
            }
            pieces.add(line.text());
        }
        if (!pieces.isEmpty()) {
            paragraphs.add(TracedText.join(pieces));
        }
        return paragraphs;
    }

    /** True if a Latin word ends one line and another begins the next: the line break was the space between them. */
    private static boolean isLatin(CharSequence line, CharSequence next) {
        return isLetter(line.charAt(line.length() - 1)) && isLetter(next.charAt(0));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
