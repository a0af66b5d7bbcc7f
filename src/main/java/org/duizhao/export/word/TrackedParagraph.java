package org.duizhao.export.word;

import org.duizhao.change.track.LineStyle;
import org.duizhao.change.track.Step;
import org.duizhao.change.track.Step.Fate;
import org.duizhao.export.word.WordParagraph.Shape;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.math.BigInteger;
import java.util.List;

/** One paragraph of a notice with tracked changes. */
final class TrackedParagraph {

    /** In twentieths of a point: 28 points between lines, as the body of other documents from here has. */
    private static final int PITCH = 560;
    private static final Shape INDENTED = new Shape(PITCH, 200, STJc.BOTH);
    private static final Shape FLUSH = new Shape(PITCH, 0, STJc.LEFT);
    private static final Shape RIGHT = new Shape(PITCH, 0, STJc.RIGHT);
    private static final Shape CENTRED = new Shape(PITCH, 0, STJc.CENTER);

    private final CTP paragraph;
    private final Revisions revisions;

    /** @param paragraph empty */
    TrackedParagraph(CTP paragraph, Revisions revisions) {
        this.paragraph = paragraph;
        this.revisions = revisions;
    }

    void write(List<Step.Words> words, Step.End end) {
        WordParagraph.shape(paragraph, shape(end.style()));
        if (end.fate() != Fate.SAME) {
            CTParaRPr mark = paragraph.getPPr().addNewRPr();
            revisions.sign(end.fate() == Fate.INSERTED ? mark.addNewIns() : mark.addNewDel());
        }
        words.forEach(some -> write(some, type(end.style())));
    }

    private void write(Step.Words words, Type type) {
        switch (words.fate()) {
            case SAME -> WordRun.text(paragraph, type, words.text());
            case INSERTED -> WordRun.tracked(signed(paragraph.addNewIns()).addNewR(), type, words.text(), false);
            case DELETED -> WordRun.tracked(signed(paragraph.addNewDel()).addNewR(), type, words.text(), true);
            case MOVED_FROM -> {
                BigInteger range = named(paragraph.addNewMoveFromRangeStart(), words.move());
                WordRun.tracked(signed(paragraph.addNewMoveFrom()).addNewR(), type, words.text(), false);
                paragraph.addNewMoveFromRangeEnd().setId(range);
            }
            case MOVED_TO -> {
                BigInteger range = named(paragraph.addNewMoveToRangeStart(), words.move());
                WordRun.tracked(signed(paragraph.addNewMoveTo()).addNewR(), type, words.text(), false);
                paragraph.addNewMoveToRangeEnd().setId(range);
            }
        }
    }

    private CTRunTrackChange signed(CTRunTrackChange change) {
        revisions.sign(change);
        return change;
    }

    /** Both ends of a move have one name. */
    private BigInteger named(CTMoveBookmark start, int move) {
        start.setName("move" + move);
        return revisions.sign(start);
    }

    private static Shape shape(LineStyle style) {
        return switch (style) {
            case TITLE, NUMBER -> CENTRED;
            case ADDRESSEES, NOTE -> FLUSH;
            case SIGNATURE, DATE -> RIGHT;
            case SECTION, ITEM, BODY, ANNEX -> INDENTED;
        };
    }

    private static Type type(LineStyle style) {
        return switch (style) {
            case TITLE -> new Type(Face.TITLE, 44);
            case SECTION, ANNEX -> new Type(Face.HEADING, 32);
            case ITEM -> new Type(Face.SUBHEADING, 32);
            case NOTE -> new Type(Face.BODY, 28);
            case NUMBER, ADDRESSEES, BODY, SIGNATURE, DATE -> new Type(Face.BODY, 32);
        };
    }
}
