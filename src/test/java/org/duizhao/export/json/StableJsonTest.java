package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.notice.source.SourceRange;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StableJsonTest {

    /** Writes the fields of one object. */
    private interface Fields {

        void write(JsonGenerator json) throws IOException;
    }

    @Test
    void aNumberThatIsWholeIsWrittenWholeAndNoneAsNull() throws IOException {
        assertEquals("{\"a\":4,\"b\":0.5,\"c\":null}", written(json -> {
            StableJson.decimal(json, "a", 4.0);
            StableJson.decimal(json, "b", 0.5);
            StableJson.decimal(json, "c", null);
        }));
    }

    @Test
    void whatThereIsNotIsNullAndNotLeftOut() throws IOException {
        assertEquals("{\"a\":null,\"b\":\"x\",\"c\":null,\"d\":2024}", written(json -> {
            StableJson.text(json, "a", null);
            StableJson.text(json, "b", "x");
            StableJson.number(json, "c", null);
            StableJson.number(json, "d", 2024);
        }));
    }

    @Test
    void rangesArePairs() throws IOException {
        assertEquals("{\"source\":[[0,2],[5,9]]}",
                written(json -> StableJson.source(json, List.of(new SourceRange(0, 2), new SourceRange(5, 9)))));
    }

    @Test
    void hanziAreWrittenAsTheyAre() throws IOException {
        assertEquals("{\"a\":[\"云岭县\",\"𠮷\"]}", written(json -> StableJson.strings(json, "a", List.of("云岭县", "𠮷"))));
    }

    private static String written(Fields fields) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (JsonGenerator json = StableJson.generator(target)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        return target.toString(StandardCharsets.UTF_8).replaceAll("\\s", "");
    }
}
