package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.badge.Badge;
import org.duizhao.change.behind.Reminder;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.kind.HeadingChange;
import org.duizhao.change.kind.HeadingChange.Aspect;
import org.duizhao.export.ChangesExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.change.ChangeLayout;
import org.duizhao.decision.Decision;
import org.duizhao.export.change.ChangeLine;
import org.duizhao.export.change.Looked;
import org.duizhao.notice.outline.Measure;
import org.duizhao.read.Unreadable;
import org.duizhao.words.ChangeWords;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The JSON of {@code changes}: every measure of both notices in exactly one change. */
public final class ChangesJson implements ChangesExporter {

    /** Four decimals, so that a difference in the last bits changes no byte. */
    private static final double DECIMALS = 10_000;

    private final ChangeLayout layout;

    /** @param layout makes the sentence that explains a change, and knows what was left behind */
    public ChangesJson(ChangeLayout layout) {
        this.layout = layout;
    }

    @Override
    public void write(Changes changes, ExportSettings settings, OutputStream target) throws IOException {
        Messages messages = Messages.of(settings.locale());
        try (JsonGenerator json = StableJson.generator(target)) {
            json.writeStartObject();
            json.writeFieldName("old");
            CitedNotice.write(json, changes.old());
            json.writeFieldName("new");
            CitedNotice.write(json, changes.now());
            json.writeBooleanField("identical", changes.identical());
            json.writeBooleanField("unrelated", changes.unrelated());
            json.writeObjectFieldStart("counts");
            for (ChangeKind kind : ChangeKind.values()) {
                json.writeNumberField(kind.code(), changes.count(kind));
            }
            json.writeEndObject();
            Map<Change, ChangeLine> lines = new IdentityHashMap<>();
            layout.lay(changes, settings).lines().forEach(line -> lines.put(line.change(), line));
            json.writeArrayFieldStart("changes");
            for (Change change : changes.changes()) {
                change(json, change, lines.get(change));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("headings");
            for (HeadingChange heading : changes.headings()) {
                heading(json, heading);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("leftBehind");
            for (Looked looked : layout.looked(changes)) {
                reminder(json, looked, new ChangeWords(messages, true));
            }
            json.writeEndArray();
            StableJson.damage(json, new CodeWords(messages), changes.old(), changes.now());
            StableJson.failures(json, List.of(), new CodeWords(messages));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The JSON where one of the two could not be read: no change, and why. */
    public static void writeFailures(List<Unreadable> failures, CodeWords codeWords, OutputStream target) throws IOException {
        try (JsonGenerator json = StableJson.generator(target)) {
            json.writeStartObject();
            StableJson.strings(json, "changes", List.of());
            StableJson.failures(json, failures, codeWords);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** @param line null for what has not changed */
    private static void change(JsonGenerator json, Change change, ChangeLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().code());
        StableJson.strings(json, "old", change.old().stream().map(Measure::id).toList());
        StableJson.strings(json, "new", change.now().stream().map(Measure::id).toList());
        json.writeStringField("oldText", change.oldText());
        json.writeStringField("newText", change.newText());
        StableJson.strings(json, "badges", change.badges().stream().map(Badge::name).toList());
        json.writeStringField("explanation", line == null ? "" : line.explanation());
        json.writeNumberField("sure", Math.round(change.sure() * DECIMALS) / DECIMALS);
        json.writeEndObject();
    }

    private static void heading(JsonGenerator json, HeadingChange heading) throws IOException {
        json.writeStartObject();
        StableJson.text(json, "old", heading.old() == null ? null : heading.old().cited());
        StableJson.text(json, "new", heading.now() == null ? null : heading.now().cited());
        StableJson.strings(json, "became", heading.aspects().stream().map(Aspect::name).toList());
        json.writeEndObject();
    }

    /** The measure is of the old notice where the kind is DROPPED, else of the new one. */
    private static void reminder(JsonGenerator json, Looked looked, ChangeWords words) throws IOException {
        Reminder reminder = looked.reminder();
        json.writeStartObject();
        json.writeStringField("kind", reminder.kind().name());
        json.writeStringField("why", words.of(reminder.kind()));
        json.writeStringField("measure", reminder.measure().id());
        json.writeStringField("text", reminder.text());
        StableJson.text(json, "instead", reminder.instead().isEmpty() ? null : reminder.instead());
        StableJson.text(json, "answer", looked.answer().map(Decision.Answered::answer).orElse(null));
        StableJson.text(json, "note", looked.note().map(Decision.Noted::text).orElse(null));
        json.writeEndObject();
    }
}
