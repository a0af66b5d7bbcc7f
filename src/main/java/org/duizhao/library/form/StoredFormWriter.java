package org.duizhao.library.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.SourceText;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the JSON of {@link StoredForm} field by field: an import does little else on its way to the disk, and making the records
 * first, and looking at them by reflection, costs more than the writing.
 */
final class StoredFormWriter implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private StoredFormWriter(OutputStream out) throws IOException {
        this.json = JSON.createGenerator(out);
    }

    /** Writes the text of a document and closes {@code out}. */
    static void write(SourceText source, OutputStream out) throws IOException {
        try (StoredFormWriter writer = new StoredFormWriter(out)) {
            writer.source(source);
        }
    }

    /** Writes a {@link StoredForm.Body} and closes {@code out}. */
    static void write(Notice notice, OutputStream out) throws IOException {
        try (StoredFormWriter writer = new StoredFormWriter(out)) {
            writer.body(notice);
        }
    }

    private void source(SourceText source) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", source.file());
        json.writeStringField("id", source.id());
        json.writeStringField("format", source.format().name());
        json.writeStringField("text", source.text());
        json.writeStringField("lines", source.lines().name());
        ranges("pages", source.pages());
        ranges("founder", source.founder());
        if (!source.gaps().isEmpty()) {
            json.writeArrayFieldStart("gaps");
            for (Warning gap : source.gaps()) {
                doubt(gap);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void body(Notice notice) throws IOException {
        json.writeStartObject();
        json.writeFieldName("head");
        head(notice.metadata());
        json.writeArrayFieldStart("lines");
        lines(notice.outline());
        json.writeEndArray();
        json.writeArrayFieldStart("repairs");
        for (Repair repair : notice.repairs()) {
            edit(repair);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (Warning warning : notice.warnings()) {
            doubt(warning);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void head(Metadata head) throws IOException {
        Jurisdiction place = head.jurisdiction();
        json.writeStartObject();
        json.writeStringField("title", head.title());
        json.writeStringField("number", head.documentNumber());
        json.writeStringField("genre", head.genre());
        json.writeStringField("issuer", head.issuer());
        json.writeStringField("place", place == null ? null : place.name());
        json.writeStringField("code", place == null ? null : place.code());
        if (place == null) {
            json.writeNullField("above");
        } else {
            words("above", place.above());
        }
        if (head.year() == null) {
            json.writeNullField("year");
        } else {
            json.writeNumberField("year", head.year());
        }
        json.writeStringField("issued", date(head.dateIssued()));
        json.writeStringField("printed", date(head.datePrinted()));
        json.writeStringField("printer", head.printer());
        json.writeStringField("addressees", head.addressees());
        json.writeStringField("copies", head.copies());
        json.writeStringField("disclosure", head.disclosure());
        json.writeArrayFieldStart("sources");
        for (FieldSource source : head.sources()) {
            json.writeStartObject();
            json.writeStringField("field", source.field().name());
            ranges("at", source.source());
            json.writeBooleanField("inferred", source.inferred());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void lines(Outline outline) throws IOException {
        List<Heading> all = headings(outline);
        HeadingPositions positions = new HeadingPositions(all);
        Set<Heading> written = new HashSet<>(outline.headings());
        for (Block block : outline.blocks()) {
            if (block instanceof Heading heading) {
                line(heading, true);
            } else if (block instanceof Annex annex) {
                line(annex);
            } else if (block instanceof Paragraph paragraph) {
                boolean first = true;
                for (Measure measure : paragraph.measures()) {
                    for (Heading above : measure.path().headings().filter(written::add).toList()) {
                        line(above, false);
                    }
                    line(measure, first, positions.of(measure.path()));
                    first = false;
                }
            }
        }
    }

    /** In the order in which they are written: those of the outline, and before the first measure under it each that only paths name. */
    private static List<Heading> headings(Outline outline) {
        List<Heading> all = new ArrayList<>();
        Set<Heading> known = new HashSet<>(outline.headings());
        for (Block block : outline.blocks()) {
            if (block instanceof Heading heading) {
                all.add(heading);
            } else if (block instanceof Paragraph paragraph) {
                paragraph.measures().forEach(measure -> measure.path().headings().filter(known::add).forEach(all::add));
            }
        }
        return all;
    }

    /** @param block false for one that only measures name: the number of an article or of an item in it */
    private void line(Heading heading, boolean block) throws IOException {
        line(heading.level(), heading.number(), heading.title(), block);
        json.writeNullField("under");
        ranges("at", heading.source());
        json.writeEndObject();
    }

    private void line(Annex annex) throws IOException {
        line(-1, annex.title(), annex.text(), true);
        json.writeNullField("under");
        ranges("at", annex.source());
        json.writeEndObject();
    }

    private void line(Measure measure, boolean first, int[] under) throws IOException {
        line(0, measure.id(), measure.text(), first);
        json.writeFieldName("under");
        json.writeArray(under, 0, under.length);
        ranges("at", measure.source());
        json.writeEndObject();
    }

    private void line(int level, String number, String text, boolean first) throws IOException {
        json.writeStartObject();
        json.writeNumberField("level", level);
        json.writeStringField("number", number);
        json.writeStringField("text", text);
        json.writeBooleanField("first", first);
    }

    private void edit(Repair repair) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", repair.kind().name());
        json.writeStringField("before", repair.before());
        json.writeStringField("after", repair.after());
        json.writeFieldName("at");
        range(repair.source());
        json.writeEndObject();
    }

    private void doubt(Warning warning) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", warning.kind().name());
        words("arguments", warning.arguments());
        json.writeFieldName("at");
        range(warning.source());
        json.writeEndObject();
    }

    private void words(String name, List<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private void ranges(String name, List<SourceRange> ranges) throws IOException {
        json.writeArrayFieldStart(name);
        for (SourceRange range : ranges) {
            range(range);
        }
        json.writeEndArray();
    }

    private void range(SourceRange range) throws IOException {
        json.writeStartArray();
        json.writeNumber(range.start());
        json.writeNumber(range.end());
        json.writeEndArray();
    }

    private static String date(LocalDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
