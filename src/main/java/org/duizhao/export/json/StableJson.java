package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What all JSON of the program has in common. */
final class StableJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private StableJson() {
    }

    /** A generator whose closing flushes {@code target} but leaves it open. */
    static JsonGenerator generator(OutputStream target) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        return json;
    }

    /** The field {@code failures}: what could not be used, each with a sentence. */
    static void failures(JsonGenerator json, List<Unreadable> failures, CodeWords codeWords) throws IOException {
        json.writeArrayFieldStart("failures");
        for (Unreadable failure : failures) {
            json.writeStartObject();
            json.writeStringField("file", failure.file());
            json.writeStringField("message", codeWords.of(failure));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The field {@code warnings}: of which notices something could not be read because their files are damaged, each with a sentence. */
    static void damage(JsonGenerator json, CodeWords codeWords, Notice... notices) throws IOException {
        json.writeArrayFieldStart("warnings");
        for (Notice notice : notices) {
            for (Warning warning : notice.warnings()) {
                if (warning.kind().isOfDamage()) {
                    json.writeStartObject();
                    json.writeStringField("file", notice.file());
                    json.writeStringField("kind", warning.kind().code());
                    json.writeStringField("message", codeWords.of(warning));
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** One range as {@code [start, end]}. */
    static void range(JsonGenerator json, SourceRange range) throws IOException {
        json.writeArray(new int[] {range.start(), range.end()}, 0, 2);
    }

    /** The field {@code source} with several ranges. */
    static void source(JsonGenerator json, List<SourceRange> ranges) throws IOException {
        json.writeArrayFieldStart("source");
        for (SourceRange range : ranges) {
            range(json, range);
        }
        json.writeEndArray();
    }

    /** A string of the value, or null. */
    static void text(JsonGenerator json, String field, Object value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value.toString());
        }
    }

    /** The number, or null. */
    static void number(JsonGenerator json, String field, Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, value);
        }
    }

    /** The number, whole where it is whole, or null. */
    static void decimal(JsonGenerator json, String field, Double value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberField(field, value.longValue());
        } else {
            json.writeNumberField(field, value);
        }
    }
}
