package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;
import org.duizhao.words.CodeWords;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The field {@code rows} of a comparison. */
final class RowsJson {

    private final Comparison comparison;
    private final Optional<StandingsJson> standings;
    private final CodeWords codeWords;
    private final Map<String, String> files;

    /** @param standings empty where there is no base */
    RowsJson(Comparison comparison, Optional<StandingsJson> standings, CodeWords codeWords) {
        this.comparison = comparison;
        this.standings = standings;
        this.codeWords = codeWords;
        this.files = comparison.notices().stream().collect(Collectors.toMap(Notice::id, Notice::file));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rows");
        for (int i = 0; i < comparison.rows().size(); i++) {
            row(json, i);
        }
        json.writeEndArray();
    }

    private void row(JsonGenerator json, int index) throws IOException {
        Row row = comparison.rows().get(index);
        json.writeStartObject();
        json.writeStringField("group", row.group());
        json.writeStringField("topic", row.topic());
        json.writeStringField("label", row.label());
        json.writeBooleanField("foot", row.foot());
        json.writeArrayFieldStart("cells");
        for (Cell cell : row.cells()) {
            cell(json, index, cell);
        }
        json.writeEndArray();
        json.writeNumberField("score", Math.round(row.score() * 10_000) / 10_000.0);
        json.writeBooleanField("sure", row.sure());
        HandJson.write(json, row.hand());
        StableJson.strings(json, "because", row.reasons().stream().map(codeWords::of).toList());
        json.writeEndObject();
    }

    private void cell(JsonGenerator json, int index, Cell cell) throws IOException {
        json.writeStartObject();
        json.writeStringField("notice", files.get(cell.noticeId()));
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
        if (standings.isPresent()) {
            standings.get().write(json, index, comparison.rows().get(index), cell);
        }
        json.writeEndObject();
    }
}
