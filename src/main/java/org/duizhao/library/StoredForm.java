package org.duizhao.library;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.duizhao.notice.Block;
import org.duizhao.notice.Field;
import org.duizhao.notice.FieldSource;
import org.duizhao.notice.Heading;
import org.duizhao.notice.HeadingPath;
import org.duizhao.notice.Jurisdiction;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Metadata;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Outline;
import org.duizhao.notice.Paragraph;
import org.duizhao.notice.Repair;
import org.duizhao.notice.RepairKind;
import org.duizhao.notice.SourceRange;
import org.duizhao.notice.Warning;
import org.duizhao.notice.WarningKind;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * How notices stand in the project file: compressed JSON of the records below. They are not the live records, so that those can
 * change while old files stay readable. Field names are part of the file format. The records are what is read; {@link StoredFormWriter}
 * writes the same.
 */
final class StoredForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredForm() {
    }

    record Source(String file, String id, String format, String text, String lines, List<int[]> pages, List<int[]> founder) {
    }

    /**
     * A heading where {@code level > 0}, with its number; else a measure, with its id.
     *
     * @param first whether a measure opens a paragraph
     * @param under of a measure: which of the notice's headings it stands under, -1 for none; null for a heading
     */
    record Line(int level, String number, String text, boolean first, int[] under, List<int[]> at) {
    }

    record FieldAt(String field, List<int[]> at, boolean inferred) {
    }

    record Edit(String kind, String before, String after, int[] at) {
    }

    record Doubt(String kind, List<String> arguments, int[] at) {
    }

    record Head(String title, String number, String genre, String issuer, String place, String code, List<String> above, Integer year,
                String issued, String printed, String printer, String addressees, String copies, String disclosure,
                List<FieldAt> sources) {
    }

    record Body(Head head, List<Line> lines, List<Edit> repairs, List<Doubt> warnings) {
    }

    static byte[] encode(SourceText source, Packing packing) throws IOException {
        return packing.pack(out -> StoredFormWriter.write(source, out));
    }

    static SourceText source(byte[] stored) throws IOException {
        Source source = unpack(stored, Source.class);
        return new SourceText(source.file, source.id, Format.valueOf(source.format), source.text,
                SourceText.LineKind.valueOf(source.lines), in(source.pages), in(source.founder));
    }

    static byte[] encode(Notice notice, Packing packing) throws IOException {
        return packing.pack(out -> StoredFormWriter.write(notice, out));
    }

    static Notice notice(byte[] stored, SourceText source) throws IOException {
        Body body = unpack(stored, Body.class);
        return new Notice(source.id(), source.file(), source.text(), metadata(body.head), outline(body.lines),
                body.repairs.stream().map(r -> new Repair(RepairKind.valueOf(r.kind), r.before, r.after, in(r.at))).toList(),
                body.warnings.stream().map(w -> new Warning(WarningKind.valueOf(w.kind), in(w.at), w.arguments)).toList());
    }

    private static Metadata metadata(Head h) {
        Jurisdiction place = h.place == null ? null : new Jurisdiction(h.place, h.code, h.above);
        return new Metadata(h.title, h.number, h.genre, h.issuer, place, h.year, date(h.issued), date(h.printed), h.printer,
                h.addressees, h.copies, h.disclosure,
                h.sources.stream().map(s -> new FieldSource(Field.valueOf(s.field), in(s.at), s.inferred)).toList());
    }

    private static Outline outline(List<Line> lines) {
        List<Heading> headings = lines.stream().filter(line -> line.level > 0).map(StoredForm::heading).toList();
        List<Block> blocks = new ArrayList<>();
        List<Measure> paragraph = new ArrayList<>();
        for (Line line : lines) {
            if (line.first && !paragraph.isEmpty()) {
                blocks.add(new Paragraph(paragraph));
                paragraph = new ArrayList<>();
            }
            if (line.level > 0) {
                blocks.add(heading(line));
            } else {
                paragraph.add(new Measure(line.number, line.text, path(line.under, headings), in(line.at)));
            }
        }
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(paragraph));
        }
        return new Outline(blocks);
    }

    private static Heading heading(Line line) {
        return new Heading(line.level, line.number, line.text, in(line.at));
    }

    private static HeadingPath path(int[] under, List<Heading> headings) {
        Heading[] path = Arrays.stream(under).mapToObj(i -> i < 0 ? null : headings.get(i)).toArray(Heading[]::new);
        return new HeadingPath(path[0], path[1], path[2]);
    }

    private static <T> T unpack(byte[] stored, Class<T> type) throws IOException {
        try (InflaterInputStream unpacked = new InflaterInputStream(new ByteArrayInputStream(stored))) {
            return JSON.readValue(unpacked, type);
        }
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static SourceRange in(int[] range) {
        return new SourceRange(range[0], range[1]);
    }

    private static List<SourceRange> in(List<int[]> ranges) {
        return ranges.stream().map(StoredForm::in).toList();
    }
}
