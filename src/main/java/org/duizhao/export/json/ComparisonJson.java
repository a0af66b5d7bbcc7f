package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.notice.Span;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The JSON of {@code compare}. A cell names its notice by file, as a person does, and by id, for two files may have one name.
 */
public final class ComparisonJson implements ComparisonExporter {

    private final List<Unreadable> failures;

    /** @param failures the files that could not be read and so are in no column */
    public ComparisonJson(List<Unreadable> failures) {
        this.failures = List.copyOf(failures);
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        CodeWords codeWords = new CodeWords(Messages.of(settings.locale()));
        Map<String, Notice> byId = comparison.notices().stream().collect(Collectors.toMap(Notice::id, Function.identity()));
        try (JsonGenerator json = StableJson.generator(target)) {
            json.writeStartObject();
            notices(json, comparison.notices());
            json.writeArrayFieldStart("rows");
            for (Row row : comparison.rows()) {
                row(json, row, byId, codeWords);
            }
            json.writeEndArray();
            StableJson.failures(json, failures, codeWords);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void notices(JsonGenerator json, List<Notice> notices) throws IOException {
        json.writeArrayFieldStart("notices");
        for (Notice notice : notices) {
            json.writeStartObject();
            json.writeStringField("id", notice.id());
            json.writeStringField("file", notice.file());
            StableJson.text(json, "title", notice.metadata().title());
            StableJson.text(json, "documentNumber", notice.metadata().documentNumber());
            StableJson.text(json, "jurisdiction",
                    notice.metadata().jurisdiction() == null ? null : notice.metadata().jurisdiction().name());
            StableJson.number(json, "year", notice.metadata().year());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void row(JsonGenerator json, Row row, Map<String, Notice> byId, CodeWords codeWords) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", row.group());
        json.writeStringField("topic", row.topic());
        json.writeStringField("label", row.label());
        json.writeBooleanField("foot", row.foot());
        json.writeArrayFieldStart("cells");
        for (Cell cell : row.cells()) {
            cell(json, cell, byId.get(cell.noticeId()).file());
        }
        json.writeEndArray();
        json.writeNumberField("score", Math.round(row.score() * 10_000) / 10_000.0);
        json.writeBooleanField("sure", row.sure());
        StableJson.strings(json, "because", row.reasons().stream().map(codeWords::of).toList());
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, Cell cell, String file) throws IOException {
        json.writeStartObject();
        json.writeStringField("notice", file);
        json.writeStringField("noticeId", cell.noticeId());
        StableJson.strings(json, "measures", cell.measures().stream().map(Measure::id).toList());
        if (!cell.spans().isEmpty()) {
            json.writeObjectFieldStart("spans");
            for (Map.Entry<String, List<Span>> parts : cell.spans().entrySet()) {
                json.writeArrayFieldStart(parts.getKey());
                for (Span part : parts.getValue()) {
                    json.writeArray(new int[] {part.start(), part.end()}, 0, 2);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        if (cell.refers()) {
            StableJson.strings(json, "see", cell.see().stream().map(reference -> reference.measure().id()).distinct().toList());
        }
        json.writeEndObject();
    }
}
