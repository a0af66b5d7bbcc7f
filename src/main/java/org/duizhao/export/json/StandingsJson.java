package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.export.table.BaseStanding;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Verdict;
import org.duizhao.matrix.Matrix;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Requirement;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * How the cells stand to the base's: the fields {@code againstBase} ({@link BaseStanding}), {@code figures} and {@code duty}, each only where there is
 * something to say. A figure that is held against nothing, as all of the base are, has null in {@code standing}, {@code reason} and {@code base}.
 *
 * @param matrix with a base
 */
record StandingsJson(Matrix matrix) {

    /** Writes the fields of one cell into its object. */
    void write(JsonGenerator json, int index, Row row, Cell cell) throws IOException {
        BaseStanding whole = BaseStanding.of(matrix, index, cell);
        if (whole != BaseStanding.NONE) {
            json.writeStringField("againstBase", whole.name());
        }
        List<Standing> standings = matrix.figures().of(index, cell.noticeId());
        List<Standing.Figure> figures = all(standings, Standing.Figure.class);
        if (!figures.isEmpty()) {
            Optional<Cell> held = row.cell(matrix.base());
            json.writeArrayFieldStart("figures");
            for (Standing.Figure figure : figures) {
                figure(json, cell, held, figure);
            }
            json.writeEndArray();
        }
        for (Standing.Duty duty : all(standings, Standing.Duty.class)) {
            duty(json, duty);
        }
    }

    private void figure(JsonGenerator json, Cell cell, Optional<Cell> held, Standing.Figure figure) throws IOException {
        Optional<Verdict> verdict = Optional.ofNullable(figure.verdict());
        json.writeStartObject();
        place(json, cell, figure.here());
        StableJson.text(json, "standing", verdict.map(Verdict::outcome).orElse(null));
        StableJson.text(json, "reason", verdict.map(Verdict::reason).orElse(null));
        if (figure.base() == null) {
            json.writeNullField("base");
        } else {
            json.writeObjectFieldStart("base");
            place(json, held.orElseThrow(), figure.base());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void place(JsonGenerator json, Cell cell, Requirement requirement) throws IOException {
        StableJson.text(json, "measure", matrix.figures().measure(cell, requirement).map(Measure::id).orElse(null));
        json.writeStringField("text", requirement.text());
        json.writeNumberField("start", requirement.span().start());
        json.writeNumberField("end", requirement.span().end());
    }

    /** One binds and the other only allows or encourages; named as in the JSON of {@code facts}. */
    private static void duty(JsonGenerator json, Standing.Duty duty) throws IOException {
        json.writeObjectFieldStart("duty");
        StableJson.text(json, "obligation", duty.here().strength());
        StableJson.text(json, "obligationWord", duty.here().word());
        StableJson.text(json, "baseObligation", duty.base().strength());
        StableJson.text(json, "baseObligationWord", duty.base().word());
        json.writeEndObject();
    }

    private static <T extends Standing> List<T> all(List<Standing> standings, Class<T> kind) {
        return standings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
