package org.duizhao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.read.Unreadable;
import org.duizhao.words.CodeWords;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** The JSON of {@code parse}: notices taken apart, and the files that could not be read. */
public final class ParseJson implements NoticesJson {

    private final NoticeJson noticeJson;
    private final CodeWords codeWords;

    public ParseJson(CodeWords codeWords) {
        this.codeWords = codeWords;
        this.noticeJson = new NoticeJson(codeWords);
    }

    @Override
    public void write(List<Notice> notices, Function<Notice, Findings> findings, List<Unreadable> failures, OutputStream target)
            throws IOException {
        try (JsonGenerator json = StableJson.generator(target)) {
            json.writeStartObject();
            json.writeArrayFieldStart("notices");
            for (Notice notice : notices) {
                noticeJson.write(json, notice, findings.apply(notice));
            }
            json.writeEndArray();
            StableJson.failures(json, failures, codeWords);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
