package org.duizhao.desktop.matrix.cell;

import org.duizhao.align.Cell;
import org.duizhao.align.Near;
import org.duizhao.align.Row;
import org.duizhao.desktop.matrix.cell.CellContent.Referring;
import org.duizhao.desktop.matrix.cell.CellContent.Said;
import org.duizhao.desktop.matrix.cell.CellContent.Silent;
import org.duizhao.desktop.matrix.cell.CellContent.Stating;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Chip;
import org.duizhao.matrix.CellSign;
import org.duizhao.matrix.Lead;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.matrix.ShownMeasure;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

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

    /** An empty cell, which can show one notice after another. */
    public CellPane pane() {
        return new CellPane(lineHeight);
    }

    /** Shows what a notice says in a row. */
    public void show(RowLine line, Notice notice, CellPane pane) {
        Matrix matrix = model.matrixProperty().get();
        Row row = matrix.row(line.row());
        List<Chip> signs = new ArrayList<>();
        matrix.cell(line.row(), notice.id()).filter(cell -> !cell.refers()).ifPresent(cell -> signs.addAll(signs(matrix, line, cell)));
        row.hand().cell(notice.id()).ifPresent(stamp -> signs.add(hands.mark(stamp)));
        Optional.of(row.hand().notes(notice.id())).filter(on -> !on.isEmpty()).ifPresent(on -> signs.add(notes.mark(on)));
        pane.show(matrix.cell(line.row(), notice.id())
                .map(cell -> cell.refers() ? referring(signs, matrix.leads(cell)) : stating(signs, line, cell))
                .orElseGet(() -> silent(signs, row, notice)));
    }

    private CellContent silent(List<Chip> signs, Row row, Notice notice) {
        List<Near> passages = row.near(notice.id());
        return new Silent(signs, phrases.say(row.hand().none().containsKey(notice.id()) ? "matrix.confirmedAbsent" : "matrix.absent"),
                passages.isEmpty() ? null : near.link(notice, passages, measure -> linking.link(row, notice, measure)));
    }

    private CellContent referring(List<Chip> signs, List<Lead> leads) {
        return new Referring(signs, leads.stream().limit(MOST_LINKS).map(lead -> new CellLink(phrases.say("matrix.see", lead.row() + 1),
                phrases.say("matrix.seeTip", lead.row() + 1), SEE_STYLE, link -> model.lead(lead))).toList());
    }

    /** 管理人应当履行下列职责：, over its item, and how the cell stands to the base. */
    private List<Chip> signs(Matrix matrix, RowLine line, Cell cell) {
        CellSign sign = matrix.sign(line.row(), cell);
        return Stream.concat(matrix.leadIns(cell).stream().map(words -> Chip.plain(words, "cell-sign", "lead-in")),
                sign == CellSign.NONE ? Stream.empty() : Stream.of(Chip.plain(phrases.say("sign." + sign), "cell-sign"))).toList();
    }

    private CellContent stating(List<Chip> signs, RowLine line, Cell cell) {
        Matrix matrix = model.matrixProperty().get();
        boolean open = model.openRows().contains(line.row());
        LitPlaces lit = new LitPlaces(cell, model.led(line.row(), cell.noticeId()).orElse(null), model.filter().rows());
        boolean whole = open || lit.mayBeCutAway();
        CellTexts texts = new CellTexts(open, model.filter().struckProperty().get(), whole ? LONG : SHORT);
        List<ShownMeasure> measures = matrix.measures(line.row(), cell);
        boolean surelyShort = measures.size() == 1 && !measures.get(0).cut() && texts.length(measures.get(0)) < SURELY_SHORT;
        return new Stating(signs, measures.stream().map(measure -> said(texts, lit, measure)).toList(),
                surelyShort || whole && !open ? null : more(line, open), whole,
                chips.chips(matrix.standings(line.row(), cell), matrix.responsible(cell), matrix.ofBasePlace(cell.noticeId())));
    }

    private Said said(CellTexts texts, LitPlaces lit, ShownMeasure measure) {
        List<Span> template = model.filter().greyTemplateProperty().get()
                ? model.matrixProperty().get().reuse().of(lit.cell().noticeId(), measure.measure()).template() : List.of();
        return new Said(measure.measure(), TemplateInk.on(texts.runs(measure), template), lit.in(measure.measure()), lit.led() != null);
    }

    private CellLink more(RowLine line, boolean whole) {
        return new CellLink(phrases.say(whole ? "matrix.less" : "matrix.more"), "", CellLink.STYLE, link -> model.toggleRow(line));
    }
}
