package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Terms;
import org.duizhao.notice.requirement.Threshold;
import org.duizhao.notice.requirement.Validity;
import org.duizhao.notice.source.Span;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The JSON of {@code facts}: {@code facts} are requirements with a number or a date, {@code vague} those without (定期);
 * {@code validity} how long a notice is in force itself; {@code slogans} are numeral abbreviations, {@code spelledOut} what says one of them in full words.
 */
public final class FactsJson implements NoticesJson {

    private final CodeWords codeWords;

    public FactsJson(CodeWords codeWords) {
        this.codeWords = codeWords;
    }

    @Override
    public void write(List<Notice> notices, Function<Notice, Findings> findings, List<Unreadable> failures, OutputStream target)
            throws IOException {
        try (JsonGenerator json = StableJson.generator(target)) {
            json.writeStartObject();
            List<Found> found = notices.stream().map(notice -> new Found(notice, findings.apply(notice))).toList();
            requirements(json, "facts", found, false);
            requirements(json, "vague", found, true);
            abbreviations(json, "slogans", found, false);
            abbreviations(json, "spelledOut", found, true);
            validity(json, found);
            StableJson.failures(json, failures, codeWords);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private record Found(Notice notice, Findings findings) {
    }

    private static void requirements(JsonGenerator json, String field, List<Found> found, boolean vague) throws IOException {
        json.writeArrayFieldStart(field);
        for (Found one : found) {
            for (Measure measure : one.notice().measures()) {
                for (Requirement requirement : one.findings().requirementsOf(measure.id())) {
                    if (requirement.vague() == vague) {
                        place(json, one.notice(), measure);
                        requirement(json, requirement);
                    }
                }
            }
        }
        json.writeEndArray();
    }

    private static void abbreviations(JsonGenerator json, String field, List<Found> found,
            boolean inFullWords) throws IOException {
        json.writeArrayFieldStart(field);
        for (Found one : found) {
            for (Measure measure : one.notice().measures()) {
                for (Abbreviation abbreviation : one.findings().abbreviationsOf(measure.id())) {
                    if (abbreviation.inFullWords() == inFullWords) {
                        place(json, one.notice(), measure);
                        abbreviation(json, abbreviation);
                    }
                }
            }
        }
        json.writeEndArray();
    }

    private static void validity(JsonGenerator json, List<Found> found) throws IOException {
        json.writeArrayFieldStart("validity");
        for (Found one : found) {
            for (Measure measure : one.notice().measures()) {
                Validity validity = one.findings().validity().get(measure.id());
                if (validity != null) {
                    place(json, one.notice(), measure);
                    json.writeStringField("text", validity.quote().text());
                    span(json, validity.quote().span());
                    StableJson.text(json, "until", validity.until());
                    StableJson.decimal(json, "value", validity.length() == null ? null : (Double) validity.length().value());
                    StableJson.text(json, "unit", validity.length() == null ? null : validity.length().unit());
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Notice notice, Measure measure) throws IOException {
        json.writeStartObject();
        json.writeStringField("notice", notice.file());
        json.writeStringField("measure", measure.id());
    }

    private static void requirement(JsonGenerator json, Requirement requirement) throws IOException {
        json.writeStringField("kind", requirement.kind().name());
        json.writeStringField("text", requirement.text());
        span(json, requirement.span());
        StableJson.text(json, "actor", requirement.actor().map(Actor::name).orElse(null));
        StableJson.text(json, "actorOrigin", requirement.actor().map(Actor::origin).orElse(null));
        StableJson.strings(json, "responsible", requirement.responsible());
        StableJson.text(json, "action", requirement.action().orElse(null));
        StableJson.text(json, "comparator", comparator(requirement));
        StableJson.decimal(json, "value", requirement.figure().map(Bounds::value).orElse(null));
        StableJson.decimal(json, "valueMax", requirement.figure().map(Bounds::maximum).orElse(null));
        StableJson.text(json, "unit", requirement.figure().map(Bounds::unit).orElse(null));
        StableJson.text(json, "period", requirement.per().map(Cycle::period).orElse(null));
        json.writeNumberField("periodCount", requirement.per().map(Cycle::count).orElse(1));
        OptionalDouble timesAYear = requirement.timesAYear();
        StableJson.decimal(json, "perYear", timesAYear.isPresent() ? (Double) timesAYear.getAsDouble() : null);
        StableJson.text(json, "deadline", requirement.due().orElse(null));
        terms(json, requirement.terms());
        json.writeBooleanField("target", requirement.target());
        StableJson.text(json, "obligation", requirement.obligation().strength());
        StableJson.text(json, "obligationWord", requirement.obligation().word());
        json.writeEndObject();
    }

    private static void terms(JsonGenerator json, Terms terms) throws IOException {
        StableJson.text(json, "against", terms.against());
        StableJson.decimal(json, "cap", terms.cap() == null ? null : (Double) terms.cap().value());
        StableJson.text(json, "capUnit", terms.cap() == null ? null : terms.cap().unit());
        StableJson.text(json, "after", terms.after());
        StableJson.text(json, "from", terms.first());
        StableJson.text(json, "until", terms.last());
    }

    /** Of a range without a word that bounds it the value is the least, and valueMax the most. */
    private static String comparator(Requirement requirement) {
        Bounds figure = requirement instanceof Threshold threshold ? threshold.bounds() : requirement.figure().orElse(null);
        if (figure == null) {
            return null;
        }
        boolean range = figure.maximum() != null && figure.comparator() == Comparator.EXACTLY;
        return range ? Comparator.AT_LEAST.code() : figure.comparator() == null ? null : figure.comparator().code();
    }

    private static void abbreviation(JsonGenerator json, Abbreviation abbreviation) throws IOException {
        json.writeStringField("text", abbreviation.text());
        span(json, abbreviation.span());
        json.writeArrayFieldStart("counts");
        for (int count : abbreviation.counts()) {
            json.writeNumber(count);
        }
        json.writeEndArray();
        json.writeNumberField("count", abbreviation.counts().stream().mapToInt(Integer::intValue).sum());
        if (abbreviation.members().isEmpty()) {
            json.writeNullField("components");
        } else {
            StableJson.strings(json, "components", abbreviation.members());
        }
        json.writeStringField("sense", abbreviation.sense());
        StableJson.text(json, "spelledBy", abbreviation.spelledBy());
        json.writeEndObject();
    }

    /** Where it stands in the measure's text. */
    private static void span(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}
