package org.duizhao.change.track;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A notice as paragraphs, each made of pieces that may have a counterpart in another version. */
final class NoticeLines {

    /** From this level on a heading is an inline label or a numbered sub-item, which stands in its paragraph's own line ({@link Heading}). */
    private static final int LABEL = 3;

    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> waiting = new ArrayList<>();

    private NoticeLines() {
    }

    /**
     * A piece of a paragraph.
     *
     * @param origin the measure, the heading or the style of a line that a notice has once; what it is to be paired by
     */
    record Piece(String text, Object origin) {
    }

    /** A paragraph. */
    record Line(LineStyle style, List<Piece> pieces) {

        String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    static List<Line> of(Notice notice) {
        NoticeLines lines = new NoticeLines();
        Metadata metadata = notice.metadata();
        lines.once(LineStyle.NUMBER, metadata.documentNumber(), "", "");
        lines.once(LineStyle.TITLE, metadata.title(), "", "");
        lines.once(LineStyle.ADDRESSEES, metadata.addressees(), "", "：");
        List<Block> blocks = notice.outline().blocks();
        int body = (int) blocks.stream().takeWhile(block -> !(block instanceof Annex)).count();
        blocks.subList(0, body).forEach(lines::block);
        lines.flush();
        lines.once(LineStyle.SIGNATURE, metadata.issuer(), "", "");
        lines.once(LineStyle.DATE, day(metadata.dateIssued()), "", "");
        lines.once(LineStyle.NOTE, metadata.disclosure(), "（", "）");
        lines.add(LineStyle.NOTE, new Piece(wrapped("抄送：", metadata.copies(), "。"), "copies"));
        String printed = (metadata.printer() == null ? "" : metadata.printer() + " ") + (metadata.datePrinted() == null ? "" : day(metadata.datePrinted()) + "印发");
        lines.add(LineStyle.NOTE, new Piece(printed.strip(), "printed"));
        blocks.subList(body, blocks.size()).forEach(lines::block);
        lines.flush();
        return lines.lines;
    }

    private void once(LineStyle style, String text, String before, String behind) {
        add(style, new Piece(wrapped(before, text, behind), style));
    }

    private static String wrapped(String before, String text, String behind) {
        return text == null || text.isEmpty() ? "" : before + text + behind;
    }

    private static String day(LocalDate date) {
        return date == null ? null : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private void add(LineStyle style, Piece piece) {
        if (!piece.text().isEmpty()) {
            lines.add(new Line(style, List.of(piece)));
        }
    }

    /** A label stands before the text of the paragraph that follows. */
    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            for (Measure measure : paragraph.measures()) {
                waiting.add(new Piece(measure.text(), measure));
            }
            flush();
        } else if (block instanceof Heading heading && heading.level() >= LABEL) {
            waiting.add(new Piece(heading.number().isEmpty() ? heading.title() + "：" : heading.cited(), heading));
        } else if (block instanceof Heading heading) {
            flush();
            add(heading.level() == 1 ? LineStyle.SECTION : LineStyle.ITEM, new Piece(heading.cited(), heading));
        } else if (block instanceof Annex annex) {
            flush();
            add(LineStyle.ANNEX, new Piece(annex.title(), annex.title()));
            annex.text().lines().forEach(line -> add(LineStyle.BODY, new Piece(line, "annex " + line)));
        }
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            lines.add(new Line(LineStyle.BODY, List.copyOf(waiting)));
            waiting.clear();
        }
    }
}
