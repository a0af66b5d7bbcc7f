package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.duizhao.change.level.TakeUp;
import org.duizhao.change.level.TakeUp.Stance;
import org.duizhao.change.level.TakeUps;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.TakeUpsExporter;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.ChangeWords;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;

/** What ours makes of the superior's measures as one JSON object. */
public final class SuperiorJson implements TakeUpsExporter {

    private static final double DECIMALS = 10_000;

    @Override
    public void write(TakeUps takeUps, ExportSettings settings, OutputStream target) throws IOException {
        Messages messages = Messages.of(settings.locale());
        ChangeWords words = new ChangeWords(messages, false);
        try (JsonGenerator json = StableJson.generator(target)) {
            json.writeStartObject();
            json.writeFieldName("superior");
            CitedNotice.write(json, takeUps.superior());
            json.writeFieldName("ours");
            CitedNotice.write(json, takeUps.ours());
            json.writeBooleanField("unrelated", takeUps.unrelated());
            json.writeObjectFieldStart("counts");
            for (Stance stance : Stance.values()) {
                json.writeNumberField(stance.name(), takeUps.count(stance));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("takeUps");
            for (TakeUp takeUp : takeUps.all()) {
                takeUp(json, takeUp, words);
            }
            json.writeEndArray();
            StableJson.damage(json, new CodeWords(messages), takeUps.superior(), takeUps.ours());
            StableJson.failures(json, List.of(), new CodeWords(messages));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void takeUp(JsonGenerator json, TakeUp takeUp, ChangeWords words) throws IOException {
        json.writeStartObject();
        json.writeStringField("stance", takeUp.stance().name());
        StableJson.text(json, "superior", takeUp.above() == null ? null : takeUp.above().id());
        StableJson.strings(json, "ours", takeUp.ours().stream().map(Measure::id).toList());
        StableJson.text(json, "superiorText", takeUp.above() == null ? null : takeUp.above().text());
        StableJson.strings(json, "oursTexts", takeUp.ours().stream().map(Measure::text).toList());
        StableJson.strings(json, "badges", takeUp.meanings().stream().flatMap(meaning -> meaning.badges().stream()).distinct().map(Enum::name).toList());
        StableJson.strings(json, "explanations", takeUp.meanings().stream().map(words::of).toList());
        json.writeNumberField("sure", Math.round(takeUp.sure() * DECIMALS) / DECIMALS);
        json.writeEndObject();
    }
}
