package org.duizhao.desktop.matrix.cell;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.duizhao.align.Cell;
import org.duizhao.align.Near;
import org.duizhao.align.Row;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.figure.Standing;
import org.duizhao.matrix.CellSign;
import org.duizhao.matrix.Lead;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.matrix.ShownMeasure;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;

/** Draws what a notice says in a row, where else it says it, or that it says nothing. */
public final class CellFactory {

    /** The style of the link to the row that has it. */
    public static final String SEE_STYLE = "see-link";
    /** Fits into six lines of the narrowest column, marks included: no link is needed. */
    private static final int SURELY_SHORT = 40;
    /** More than six lines of the widest column hold: what is cut away need not be laid out. */
    private static final int SHORT = 800;
    /** A measure as long as a book is shown up to here; the reading pane has the rest. */
    private static final int LONG = 20_000;
    /** The surest: a person who is led there sees what is said. */
    private static final int MOST_LINKS = 2;

    private final MatrixViewModel model;
    private final DoubleSupplier lineHeight;
    private final Phrases phrases;
    private final StandingChips chips;
    private final NearMenu near;
    private final HandMarks hands;
    private final NoteMarks notes;
    private final Linking linking;

    /** Puts a sentence of a notice into a row. */
    public interface Linking {
        void link(Row row, Notice notice, Measure measure);
    }

    /**
     * @param lineHeight of reading text, in px
     * @param reader     opens a notice at a measure
     */
    public CellFactory(MatrixViewModel model, DoubleSupplier lineHeight, Phrases phrases, BiConsumer<Notice, Measure> reader, Linking linking) {
        this.linking = linking;
        this.model = model;
        this.lineHeight = lineHeight;
        this.phrases = phrases;
        this.chips = new StandingChips(phrases);
        this.near = new NearMenu(phrases, reader);
        this.hands = new HandMarks(phrases);
        this.notes = new NoteMarks(phrases);
    }

    /** The cell of a notice in a row. */
    public CellPane cell(RowLine line, Notice notice) {
        Matrix matrix = model.matrixProperty().get();
        Row row = matrix.row(line.row());
        CellPane pane = matrix.cell(line.row(), notice.id())
                .map(cell -> cell.refers() ? referring(matrix.leads(cell)) : stating(matrix, line, cell))
                .orElseGet(() -> silent(row, notice));
        row.hand().cell(notice.id()).ifPresent(stamp -> pane.showHand(hands.mark(stamp)));
        Optional.of(row.hand().notes(notice.id())).filter(on -> !on.isEmpty()).ifPresent(on -> pane.showHand(notes.mark(on)));
        return pane;
    }

    private CellPane silent(Row row, Notice notice) {
        List<Near> passages = row.near(notice.id());
        Text nothing = new Text(phrases.say(row.hand().none().containsKey(notice.id()) ? "matrix.confirmedAbsent" : "matrix.absent"));
        nothing.getStyleClass().add("absent");
        CellPane pane = new CellPane(List.of(nothing), null, true, lineHeight);
        if (!passages.isEmpty()) {
            pane.showChips(near.link(notice, passages, measure -> linking.link(row, notice, measure)));
        }
        return pane;
    }

    private CellPane referring(List<Lead> leads) {
        HBox links = new HBox();
        leads.stream().limit(MOST_LINKS).forEach(lead -> links.getChildren().add(seeLink(lead)));
        return new CellPane(List.of(links), null, true, lineHeight);
    }

    private Hyperlink seeLink(Lead lead) {
        Hyperlink link = new Hyperlink(phrases.say("matrix.see", lead.row() + 1));
        link.getStyleClass().addAll("more", SEE_STYLE);
        link.setFocusTraversable(false);
        link.setTooltip(new Tooltip(phrases.say("matrix.seeTip", lead.row() + 1)));
        link.setOnAction(event -> model.lead(lead));
        return link;
    }

    private CellPane stating(Matrix matrix, RowLine line, Cell cell) {
        boolean open = model.openRows().contains(line.row());
        LitPlaces lit = new LitPlaces(cell, model.led(line.row(), cell.noticeId()).orElse(null), model.filter().rows());
        boolean whole = open || lit.mayBeCutAway();
        CellTexts texts = new CellTexts(open, model.filter().struckProperty().get(), whole ? LONG : SHORT);
        List<ShownMeasure> measures = matrix.measures(line.row(), cell);
        boolean surelyShort = measures.size() == 1 && !measures.get(0).cut() && texts.length(measures.get(0)) < SURELY_SHORT;
        CellPane pane = new CellPane(measures.stream().map(measure -> flow(texts, lit, measure)).toList(),
                surelyShort || whole && !open ? null : more(line, open), whole, lineHeight);
        pane.showSigns(matrix.leadIns(cell).stream().map(CellFactory::leadIn).toList());
        CellSign sign = matrix.sign(line.row(), cell);
        if (sign != CellSign.NONE) {
            pane.showSigns(List.of(sign(sign)));
        }
        List<Standing> standings = matrix.standings(line.row(), cell);
        List<String> responsible = matrix.responsible(cell);
        if (!standings.isEmpty() || !responsible.isEmpty()) {
            pane.showChips(chips.chips(standings, responsible));
        }
        return pane;
    }

    private MarkedFlow flow(CellTexts texts, LitPlaces lit, ShownMeasure measure) {
        List<Span> template = model.filter().greyTemplateProperty().get()
                ? model.matrixProperty().get().reuse().of(lit.cell().noticeId(), measure.measure()).template() : List.of();
        MarkedFlow flow = new MarkedFlow(TemplateInk.on(texts.runs(measure), template), lit.in(measure.measure()));
        flow.setUserData(measure.measure());
        return lit.led() == null ? flow : flow.current();
    }

    /** 管理人应当履行下列职责：, over its item. */
    private static Label leadIn(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("cell-sign", "lead-in");
        return label;
    }

    private Label sign(CellSign sign) {
        Label words = new Label(phrases.say("sign." + sign));
        words.getStyleClass().add("cell-sign");
        return words;
    }

    private Hyperlink more(RowLine line, boolean whole) {
        Hyperlink more = new Hyperlink(phrases.say(whole ? "matrix.less" : "matrix.more"));
        more.getStyleClass().add("more");
        more.setFocusTraversable(false);
        more.setOnAction(event -> model.toggleRow(line));
        return more;
    }
}
