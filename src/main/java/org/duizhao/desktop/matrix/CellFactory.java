package org.duizhao.desktop.matrix;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.duizhao.align.Cell;
import org.duizhao.align.Near;
import org.duizhao.align.Row;
import org.duizhao.change.MarkedText.Mark;
import org.duizhao.change.MarkedText.Piece;
import org.duizhao.figure.Standing;
import org.duizhao.matrix.CellSign;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Span;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;

/** Draws what a notice says in a row, or that it says nothing. */
final class CellFactory {

    /** Fits into six lines of the narrowest column, marks included: no link is needed. */
    private static final int SURELY_SHORT = 40;
    /** More than six lines of the widest column hold: what is cut away need not be laid out. */
    private static final int SHORT = 800;
    /** A measure as long as a book is shown up to here; the reading pane has the rest. */
    private static final int LONG = 20_000;

    private final MatrixViewModel model;
    private final DoubleSupplier lineHeight;
    private final Phrases phrases;
    private final StandingChips chips;
    private final NearMenu near;

    /**
     * @param lineHeight of reading text, in px
     * @param reader     opens a notice at a measure
     */
    CellFactory(MatrixViewModel model, DoubleSupplier lineHeight, Phrases phrases, BiConsumer<Notice, Measure> reader) {
        this.model = model;
        this.lineHeight = lineHeight;
        this.phrases = phrases;
        this.chips = new StandingChips(phrases);
        this.near = new NearMenu(phrases, reader);
    }

    /** The cell of a notice that says nothing in the row, with the passages that come near. */
    CellPane absent(Row row, Notice notice) {
        Text nothing = new Text(phrases.say("matrix.absent"));
        nothing.getStyleClass().add("absent");
        CellPane pane = new CellPane(List.of(nothing), null, true, lineHeight);
        List<Near> passages = row.near(notice.id());
        if (!passages.isEmpty()) {
            pane.showChips(near.link(notice, passages));
        }
        return pane;
    }

    /**
     * The measures of a cell with their marks and chips.
     *
     * @param toggled called after long cells of the row were opened or cut
     */
    CellPane present(RowLine line, Cell cell, Runnable toggled) {
        boolean whole = model.open(line);
        List<MarkedFlow> texts = texts(line, cell, whole ? LONG : SHORT);
        CellPane pane = new CellPane(texts, surelyShort(cell) ? null : more(line, whole, toggled), whole, lineHeight);
        showSigns(pane, line, cell);
        List<Standing> found = model.figuresProperty().get().of(line.row(), cell.noticeId());
        if (!found.isEmpty()) {
            pane.showChips(chips.chips(found));
        }
        return pane;
    }

    private List<MarkedFlow> texts(RowLine line, Cell cell, int longest) {
        List<MarkedFlow> texts = new ArrayList<>();
        for (int i = 0; i < cell.measures().size(); i++) {
            Measure measure = cell.measures().get(i);
            List<Span> hits = model.filter().rows().query().hits(measure.text());
            MarkedFlow text = new MarkedFlow(first(longest, model.marksProperty().get().of(line.row(), cell, i)), hits);
            text.setUserData(measure);
            texts.add(text);
        }
        return texts;
    }

    /** How the cell stands to the base, and whether the eye may skip it. */
    private void showSigns(CellPane pane, RowLine line, Cell cell) {
        List<Label> signs = new ArrayList<>();
        if (line.saidAbove().contains(cell.noticeId())) {
            Label above = sign("sign.saidAbove");
            above.setTooltip(new Tooltip(phrases.say("sign.saidAbove.tip")));
            signs.add(above);
            pane.getStyleClass().add("said-above");
        }
        CellSign againstBase = model.marksProperty().get().sign(line.row(), cell);
        if (againstBase != CellSign.NONE) {
            signs.add(sign("sign." + againstBase));
        }
        pane.showSigns(signs);
    }

    private Label sign(String key) {
        Label words = new Label(phrases.say(key));
        words.getStyleClass().add("cell-sign");
        return words;
    }

    private static boolean surelyShort(Cell cell) {
        return cell.measures().size() == 1 && cell.measures().get(0).text().length() < SURELY_SHORT;
    }

    private Hyperlink more(RowLine line, boolean whole, Runnable toggled) {
        Hyperlink more = new Hyperlink(phrases.say(whole ? "matrix.less" : "matrix.more"));
        more.getStyleClass().add("more");
        more.setFocusTraversable(false);
        more.setOnAction(event -> {
            model.toggleLongCells(line);
            toggled.run();
        });
        return more;
    }

    private static List<Piece> first(int length, List<Piece> pieces) {
        List<Piece> first = new ArrayList<>();
        int room = length;
        for (Piece piece : pieces) {
            if (room <= 0) {
                break;
            }
            first.add(piece.text().length() <= room ? piece : new Piece(piece.mark(), piece.text().substring(0, room)));
            room -= piece.mark() == Mark.MISSING ? 0 : piece.text().length();
        }
        return first;
    }
}
