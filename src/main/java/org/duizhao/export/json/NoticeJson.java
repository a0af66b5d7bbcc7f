package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.extract.Findings;
import org.duizhao.matrix.Articles;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.requirement.Body;
import org.duizhao.words.CodeWords;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One notice as a JSON object. */
final class NoticeJson {

    private final CodeWords codeWords;

    NoticeJson(CodeWords codeWords) {
        this.codeWords = codeWords;
    }

    void write(JsonGenerator json, Notice notice, Findings findings) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", notice.id());
        json.writeStringField("file", notice.file());
        metadata(json, notice.metadata());
        headings(json, notice.outline().headings());
        json.writeArrayFieldStart("measures");
        Articles articles = Articles.of(notice.outline());
        for (Measure measure : notice.measures()) {
            measure(json, measure, articles.clause(measure), findings.bodiesOf(measure.id()));
        }
        json.writeEndArray();
        annexes(json, notice.outline());
        fields(json, notice);
        repairs(json, notice.repairs());
        warnings(json, Stream.concat(notice.warnings().stream(), findings.warnings().stream()));
        json.writeEndObject();
    }

    private static void metadata(JsonGenerator json, Metadata metadata) throws IOException {
        StableJson.text(json, "title", metadata.title());
        StableJson.text(json, "documentNumber", metadata.documentNumber());
        StableJson.text(json, "genre", metadata.genre());
        StableJson.text(json, "issuer", metadata.issuer());
        StableJson.text(json, "jurisdiction", metadata.jurisdiction() == null ? null : metadata.jurisdiction().name());
        StableJson.number(json, "year", metadata.year());
        StableJson.text(json, "dateIssued", metadata.dateIssued());
        StableJson.text(json, "datePrinted", metadata.datePrinted());
        StableJson.text(json, "printer", metadata.printer());
        StableJson.text(json, "addressees", metadata.addressees());
        StableJson.text(json, "cc", metadata.copies());
        StableJson.text(json, "disclosure", metadata.disclosure());
    }

    private static void headings(JsonGenerator json, List<Heading> headings) throws IOException {
        json.writeArrayFieldStart("headings");
        for (Heading heading : headings) {
            json.writeStartObject();
            json.writeNumberField("level", heading.level());
            json.writeStringField("number", heading.number());
            json.writeStringField("title", heading.title());
            StableJson.source(json, heading.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void measure(JsonGenerator json, Measure measure, String clause, List<Body> bodies) throws IOException {
        HeadingPath path = measure.path();
        json.writeStartObject();
        json.writeStringField("id", measure.id());
        json.writeStringField("text", measure.text());
        StableJson.text(json, "section", path.section() == null ? null : path.section().cited());
        StableJson.text(json, "item", path.item() == null ? null : path.item().cited());
        StableJson.text(json, "label", path.label() == null ? null : path.label().cited());
        StableJson.text(json, "clause", clause.isEmpty() ? null : clause);
        StableJson.strings(json, "bodies", bodies.stream().map(Body::name).distinct().toList());
        StableJson.source(json, measure.source());
        json.writeEndObject();
    }

    private static void annexes(JsonGenerator json, Outline outline) throws IOException {
        json.writeArrayFieldStart("annexes");
        for (Annex annex : outline.annexes()) {
            json.writeStartObject();
            json.writeStringField("title", annex.title());
            json.writeStringField("text", outline.textOf(annex));
            StableJson.source(json, annex.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The lines outside the body as they stand in the source, also those that no field above says: remarks, lists of annexes. */
    private static void fields(JsonGenerator json, Notice notice) throws IOException {
        json.writeArrayFieldStart("fields");
        for (FieldSource field : notice.metadata().sources()) {
            if (!field.inferred()) {
                json.writeStartObject();
                json.writeStringField("field", field.field().name().toLowerCase(Locale.ROOT));
                json.writeStringField("text", field.in(notice.sourceText()));
                StableJson.source(json, field.source());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void repairs(JsonGenerator json, List<Repair> repairs) throws IOException {
        json.writeArrayFieldStart("repairs");
        for (Repair repair : repairs) {
            json.writeStartObject();
            json.writeStringField("kind", repair.kind().code());
            json.writeStringField("before", repair.before());
            json.writeStringField("after", repair.after());
            json.writeFieldName("source");
            StableJson.range(json, repair.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void warnings(JsonGenerator json, Stream<Warning> warnings) throws IOException {
        json.writeArrayFieldStart("warnings");
        for (Warning warning : warnings.sorted(Comparator.comparing(Warning::source)).toList()) {
            json.writeStartObject();
            json.writeStringField("kind", warning.kind().code());
            json.writeStringField("message", codeWords.of(warning));
            json.writeFieldName("source");
            StableJson.range(json, warning.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
