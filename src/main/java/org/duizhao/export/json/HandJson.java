package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.align.decided.Hand;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Stamp;

/** The field {@code decided} of a row: what a person decided of it, by whom and when. Left out where nobody decided anything. */
final class HandJson {

    private HandJson() {
    }

    static void write(JsonGenerator json, Hand hand) throws IOException {
        if (hand.equals(Hand.NONE)) {
            return;
        }
        json.writeObjectFieldStart("decided");
        stamps(json, "together", hand.linked());
        stamps(json, "apart", hand.parted());
        stamps(json, "notStated", hand.none());
        for (var mark : hand.marks().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            stamp(json, mark.getKey().name(), mark.getValue());
        }
        stamp(json, "renamed", hand.row().renamed());
        stamp(json, "filed", hand.row().filed());
        stamp(json, "ordered", hand.row().ordered());
        notes(json, hand.notes());
        json.writeEndObject();
    }

    /** The field {@code notes}: each with its text and the notice that it is on, none for a row. Left out where there are none. */
    static void notes(JsonGenerator json, List<Noted> notes) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("notes");
        for (Noted note : notes) {
            json.writeStartObject();
            if (note.notice().isPresent()) {
                json.writeStringField("noticeId", note.notice().get());
            }
            json.writeStringField("text", note.text());
            signature(json, note.stamp());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void stamps(JsonGenerator json, String name, Map<String, Stamp> byNotice) throws IOException {
        if (!byNotice.isEmpty()) {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, Stamp> one : byNotice.entrySet()) {
                stamp(json, one.getKey(), one.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void stamp(JsonGenerator json, String name, Optional<Stamp> stamp) throws IOException {
        if (stamp.isPresent()) {
            stamp(json, name, stamp.get());
        }
    }

    private static void stamp(JsonGenerator json, String name, Stamp stamp) throws IOException {
        json.writeObjectFieldStart(name);
        signature(json, stamp);
        json.writeEndObject();
    }

    private static void signature(JsonGenerator json, Stamp stamp) throws IOException {
        json.writeStringField("by", stamp.author());
        json.writeStringField("at", stamp.made().toString());
    }
}
