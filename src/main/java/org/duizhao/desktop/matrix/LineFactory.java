package org.duizhao.desktop.matrix;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.duizhao.align.Cell;
import org.duizhao.align.Near;
import org.duizhao.align.Row;
import org.duizhao.change.MarkedText.Mark;
import org.duizhao.change.MarkedText.Piece;
import org.duizhao.desktop.matrix.MatrixLine.GroupLine;
import org.duizhao.desktop.matrix.MatrixLine.RowLine;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.TextRange;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/** Draws the lines of the matrix. */
final class LineFactory {

    /** Fits into six lines of the narrowest column, marks included: no link is needed. */
    private static final int SURELY_SHORT = 40;
    /** More than six lines of the widest column hold: what is cut away need not be laid out. */
    private static final int SHORT = 800;
    /** A measure as long as a book is shown up to here; the reading pane has the rest. */
    private static final int LONG = 20_000;

    /** As many reasons as a person reads at a glance. */
    private static final int REASONS = 8;

    private final MatrixViewModel model;
    private final ColumnLayout columns;
    private final DoubleSupplier lineHeight;
    private final Phrases phrases;
    private final ChipFactory chips;
    private final NearMenu near;

    /** @param reader opens a notice at a measure */
    LineFactory(MatrixViewModel model, ColumnLayout columns, DoubleSupplier lineHeight, Phrases phrases,
                BiConsumer<Notice, Measure> reader) {
        this.model = model;
        this.columns = columns;
        this.lineHeight = lineHeight;
        this.phrases = phrases;
        this.chips = new ChipFactory(phrases);
        this.near = new NearMenu(phrases, reader);
    }

    Region group(GroupLine line) {
        Label sign = new Label(line.folded() ? "▸" : "▾");
        sign.getStyleClass().add("fold-sign");
        Label name = new Label(line.group().isEmpty() ? phrases.say("matrix.noGroup") : line.group());
        name.getStyleClass().add("group-name");
        Label count = new Label(String.valueOf(line.rows()));
        count.getStyleClass().add("quiet");
        HBox head = new HBox(sign, name, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("group-line");
        return head;
    }

    /**
     * A row.
     *
     * @param toggled called after long cells of the row were opened or cut
     */
    FrozenRow row(RowLine line, Runnable toggled) {
        Row row = model.row(line);
        List<CellPane> cells = new ArrayList<>();
        for (Column column : model.columnsProperty().get()) {
            Cell cell = row.cell(column.notice().id()).orElse(null);
            cells.add(cell == null ? absent(row, column.notice()) : present(line, cell, row.cells().size() > 1 && !row.sure(), toggled));
        }
        return new FrozenRow(columns, topic(line, row), cells);
    }

    private Region topic(RowLine line, Row row) {
        Label name = new Label(row.topic());
        name.setWrapText(true);
        name.getStyleClass().add(line.topicAgain() ? "topic-again" : "topic");
        Label count = new Label(row.cells().size() + " / " + model.columnsProperty().get().size());
        count.getStyleClass().add("quiet");
        VBox topic = new VBox(name, count);
        topic.getStyleClass().add("topic-cell");
        if (row.cells().size() > 1 && !row.sure()) {
            Label unsure = new Label(phrases.say("matrix.unsure"));
            unsure.getStyleClass().add("unsure-chip");
            topic.getChildren().add(unsure);
        }
        if (!row.reasons().isEmpty()) {
            Tooltip.install(topic, new Tooltip(because(row)));
        }
        return topic;
    }

    private String because(Row row) {
        String reasons = row.reasons().stream().limit(REASONS).map(phrases.sentences()::of).collect(Collectors.joining("\n"));
        return phrases.say("matrix.because", row.score()) + "\n" + reasons;
    }

    private CellPane absent(Row row, Notice notice) {
        Text nothing = new Text(phrases.say("matrix.absent"));
        nothing.getStyleClass().add("absent");
        CellPane pane = new CellPane(List.of(nothing), null, true, lineHeight);
        List<Near> passages = row.near(notice.id());
        if (!passages.isEmpty()) {
            pane.showChips(near.link(notice, passages));
        }
        return pane;
    }

    private CellPane present(RowLine line, Cell cell, boolean unsure, Runnable toggled) {
        boolean whole = model.unfolded(line);
        List<MarkedFlow> texts = new ArrayList<>();
        for (int i = 0; i < cell.measures().size(); i++) {
            Measure measure = cell.measures().get(i);
            List<TextRange> hits = model.query().hits(measure.text());
            MarkedFlow text = new MarkedFlow(first(whole ? LONG : SHORT, model.pieces(line, cell, i)), hits);
            text.setUserData(measure);
            texts.add(text);
        }
        int length = cell.measures().stream().mapToInt(measure -> measure.text().length()).sum();
        boolean surelyShort = length < SURELY_SHORT && cell.measures().size() == 1;
        CellPane pane = new CellPane(texts, surelyShort ? null : more(line, whole, toggled), whole, lineHeight);
        CellSign sign = model.sign(line, cell);
        if (sign != CellSign.NONE) {
            Label words = new Label(phrases.say(sign.key()));
            words.getStyleClass().add("cell-sign");
            pane.showSign(words);
        }
        List<Chip> found = model.chips(line, cell);
        if (!found.isEmpty()) {
            pane.showChips(chips.chips(found));
        }
        pane.showUnsure(unsure);
        return pane;
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
