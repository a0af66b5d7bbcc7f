package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.align.Comparison;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.extract.Findings;
import org.duizhao.matrix.Matrix;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The JSON of {@code compare}. A cell names its notice by file, as a person does, and by id, for two files may have one name.
 * Against a base, each cell says how it stands to the base's, as a whole and by its figures.
 */
public final class ComparisonJson implements ComparisonExporter {

    private final Function<Notice, Findings> findings;
    private final List<Unreadable> failures;
    private final TextDiff diff;

    /**
     * @param findings what a notice says; asked only where there is a base
     * @param failures the files that could not be read and so are in no column
     * @param diff     tells whether words differ from the base's
     */
    public ComparisonJson(Function<Notice, Findings> findings, List<Unreadable> failures, TextDiff diff) {
        this.diff = diff;
        this.findings = findings;
        this.failures = List.copyOf(failures);
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        CodeWords codeWords = new CodeWords(Messages.of(settings.locale()));
        Optional<StandingsJson> standings = settings.markedBase().map(base ->
                new StandingsJson(Matrix.of(comparison, base, findings, diff, Progress.NONE)));
        RowsJson rows = new RowsJson(comparison, standings, codeWords);
        try (JsonGenerator json = StableJson.generator(target)) {
            json.writeStartObject();
            notices(json, comparison.notices());
            if (standings.isPresent()) {
                json.writeStringField("base", standings.get().matrix().base());
            }
            rows.write(json);
            HandJson.notes(json, comparison.notes());
            StableJson.failures(json, failures, codeWords);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void notices(JsonGenerator json, List<Notice> notices) throws IOException {
        json.writeArrayFieldStart("notices");
        for (Notice notice : notices) {
            CitedNotice.write(json, notice);
        }
        json.writeEndArray();
    }
}
