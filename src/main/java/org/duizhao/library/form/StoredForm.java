package org.duizhao.library.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Field;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

/**
 * How notices stand in the project file: compressed JSON of the records below. They are not the live records, so that those can
 * change while old files stay readable. Field names are part of the file format. The records are what is read; {@link StoredFormWriter}
 * writes the same.
 */
public final class StoredForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredForm() {
    }

    /**
     * A heading where {@code level > 0}, with its number; an annex where {@code level < 0}, with its title as number; else a measure, with its id.
     *
     * @param first whether a measure opens a paragraph; false of a heading that only the paths of measures name
     * @param under of a measure: which of the notice's headings it stands under, -1 for none; null for a heading or an annex
     */
    record Line(int level, String number, String text, boolean first, int[] under, List<int[]> at) {
    }

    record Edit(String kind, String before, String after, int[] at) {
    }

    record Doubt(String kind, List<String> arguments, int[] at) {
    }

    record Body(JsonNode head, List<Line> lines, List<Edit> repairs, List<Doubt> warnings) {
    }

    static byte[] encode(SourceText source, Packing packing) throws IOException {
        return packing.pack(out -> StoredFormWriter.write(source, out));
    }

    /**
     * A text that was stored;
     *
     * @throws IOException where the bytes are no such thing
     */
    public static SourceText source(byte[] stored) throws IOException {
        JsonNode source = unpack(stored, JsonNode.class);
        return new SourceText(new SourceFile(text(source, "id"), text(source, "file"), text(source, "text")),
                Format.valueOf(text(source, "format")), SourceText.LineKind.valueOf(text(source, "lines")), ranges(source, "pages"), ranges(source, "founder"),
                gaps(source));
    }

    /** None where all was read, as in files that were stored before gaps were. */
    private static List<Warning> gaps(JsonNode source) {
        List<Warning> gaps = new ArrayList<>();
        for (JsonNode gap : source.path("gaps")) {
            warning(JSON.convertValue(gap, Doubt.class)).forEach(gaps::add);
        }
        return gaps;
    }

    static byte[] encode(Notice notice, Packing packing) throws IOException {
        return packing.pack(out -> StoredFormWriter.write(notice, out));
    }

    /**
     * A notice that was stored; its text is that of the source.
     *
     * @throws IOException where the bytes are no such thing
     */
    public static Notice notice(byte[] stored, SourceText source) throws IOException {
        Body body = unpack(stored, Body.class);
        return new Notice(source.source(), metadata(body.head), outline(body.lines),
                body.repairs.stream().flatMap(StoredForm::repair).toList(),
                body.warnings.stream().flatMap(StoredForm::warning).toList());
    }

    /** None where this program has no such kind (any more): the text stays as it was repaired, and repairs are found anew whenever a notice is parsed. */
    private static Stream<Repair> repair(Edit stored) {
        return Arrays.stream(RepairKind.values()).filter(kind -> kind.name().equals(stored.kind))
                .map(kind -> new Repair(kind, stored.before, stored.after, in(stored.at)));
    }

    /** None where this program has no such kind (any more): a warning is made anew whenever a notice is parsed. */
    private static Stream<Warning> warning(Doubt stored) {
        return Arrays.stream(WarningKind.values()).filter(kind -> kind.name().equals(stored.kind))
                .map(kind -> new Warning(kind, in(stored.at), stored.arguments));
    }

    private static Metadata metadata(JsonNode head) {
        Citation citation = new Citation(text(head, "title"), text(head, "number"), text(head, "genre"),
                new Issue(text(head, "issuer"), date(head, "issued")),
                new Scope(jurisdiction(head), head.hasNonNull("year") ? (Integer) head.get("year").intValue() : null));
        return new Metadata(citation, new Circulation(text(head, "addressees"), text(head, "copies"), text(head, "disclosure")),
                new Printing(text(head, "printer"), date(head, "printed")), sources(head.get("sources")));
    }

    private static Jurisdiction jurisdiction(JsonNode head) {
        if (!head.hasNonNull("place")) {
            return null;
        }
        List<String> above = new ArrayList<>();
        head.get("above").forEach(place -> above.add(place.textValue()));
        return new Jurisdiction(text(head, "place"), text(head, "code"), above);
    }

    private static List<FieldSource> sources(JsonNode stored) {
        List<FieldSource> sources = new ArrayList<>();
        stored.forEach(one -> sources.add(new FieldSource(Field.valueOf(text(one, "field")), ranges(one, "at"),
                one.get("inferred").booleanValue())));
        return sources;
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
            if (line.level > 0 && line.first) {
                blocks.add(heading(line));
            } else if (line.level > 0) {
                // stands among the headings, for the paths of measures alone
                continue;
            } else if (line.level < 0) {
                blocks.add(new Annex(line.number, line.text, in(line.at)));
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

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).textValue() : null;
    }

    private static LocalDate date(JsonNode node, String field) {
        return node.hasNonNull(field) ? LocalDate.parse(text(node, field)) : null;
    }

    private static List<SourceRange> ranges(JsonNode node, String field) {
        List<SourceRange> ranges = new ArrayList<>();
        node.get(field).forEach(range -> ranges.add(new SourceRange(range.get(0).intValue(), range.get(1).intValue())));
        return ranges;
    }

    private static SourceRange in(int[] range) {
        return new SourceRange(range[0], range[1]);
    }

    private static List<SourceRange> in(List<int[]> ranges) {
        return ranges.stream().map(StoredForm::in).toList();
    }
}
