package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.notice.Notice;

import java.io.IOException;

/** By what a notice is known: an object with its file, title, number, place and year. */
final class CitedNotice {

    private CitedNotice() {
    }

    static void write(JsonGenerator json, Notice notice) throws IOException {
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
}
