package org.duizhao.library;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.duizhao.notice.Heading;
import org.duizhao.notice.HeadingPath;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Metadata;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Outline;
import org.duizhao.notice.Paragraph;
import org.duizhao.notice.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is written is the JSON of the records that are read. */
class StoredFormTest {

    private static final JsonMapper JACKSON = JsonMapper.builder().build();
    private static final String ODD = "引号“”\"、反斜\\、制表\t、𠮷、\u0001";

    @Test
    void aNoticeIsWrittenFieldByFieldAsItsRecordsAre() throws IOException {
        for (Notice notice : List.of(StoredExamples.document("1111", 2023).notice(), bare(), nested())) {
            String written = json(notice);
            assertEquals(jackson(JACKSON.readValue(written, StoredForm.Body.class)), written);
        }
    }

    @Test
    void aSourceIsWrittenFieldByFieldAsItsRecordIs() throws IOException {
        for (SourceText source : List.of(StoredExamples.document("1111", 2023).source(), odd())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            StoredFormWriter.write(source, out);
            String written = out.toString(StandardCharsets.UTF_8);
            assertEquals(jackson(JACKSON.readValue(written, StoredForm.Source.class)), written);
        }
    }

    @Test
    void whatWasWrittenIsReadAsItWas() throws IOException {
        try (Packing packing = new Packing()) {
            for (Notice notice : List.of(bare(), nested())) {
                SourceText source = StoredForm.source(StoredForm.encode(odd(), packing));
                assertEquals(odd(), source);
                assertEquals(notice, StoredForm.notice(StoredForm.encode(notice, packing), source));
            }
        }
    }

    /** The form of a line is older programs' form too. */
    @Test
    void aMeasureNamesTheHeadingsItStandsUnder() throws IOException {
        String written = json(nested());
        assertEquals("[{\"level\":1,\"number\":\"一、\",\"text\":\"值守\",\"first\":true,\"under\":null,\"at\":[[0,4]]},"
                + "{\"level\":0,\"number\":\"m1\",\"text\":\"每日报告。\",\"first\":true,\"under\":[0,-1,-1],\"at\":[[4,6],[7,10]]},"
                + "{\"level\":0,\"number\":\"m2\",\"text\":\"每周检查。\",\"first\":false,\"under\":[0,-1,-1],\"at\":[]},"
                + "{\"level\":2,\"number\":\"（一）\",\"text\":\"演练\",\"first\":true,\"under\":null,\"at\":[[15,20]]},"
                + "{\"level\":0,\"number\":\"m3\",\"text\":\"每年演练。\",\"first\":true,\"under\":[0,1,-1],\"at\":[[20,25]]}]",
                written.substring(written.indexOf("\"lines\":") + 8, written.indexOf(",\"repairs\"")));
    }

    private static String jackson(Object stored) throws IOException {
        return new String(JACKSON.writeValueAsBytes(stored), StandardCharsets.UTF_8);
    }

    private static String json(Notice notice) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoredFormWriter.write(notice, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static SourceText odd() {
        return new SourceText("怪.txt", "odd", Format.TEXT, ODD, SourceText.LineKind.WRAPPED, List.of(),
                List.of(new SourceRange(0, 2), new SourceRange(3, 4)));
    }

    private static Notice bare() {
        return notice(Metadata.NONE, new Outline(List.of()));
    }

    private static Notice nested() {
        Heading section = heading();
        Heading item = new Heading(2, "（一）", "演练", List.of(new SourceRange(15, 20)));
        HeadingPath first = new HeadingPath(section, null, null);
        // an equal heading is the same heading, whatever its record
        HeadingPath second = new HeadingPath(heading(), item, null);
        return notice(Metadata.NONE, new Outline(List.of(section,
                new Paragraph(List.of(
                        new Measure("m1", "每日报告。", first, List.of(new SourceRange(4, 6), new SourceRange(7, 10))),
                        new Measure("m2", "每周检查。", first, List.of()))),
                item, new Paragraph(List.of(new Measure("m3", "每年演练。", second, List.of(new SourceRange(20, 25))))))));
    }

    private static Heading heading() {
        return new Heading(1, "一、", "值守", List.of(new SourceRange(0, 4)));
    }

    private static Notice notice(Metadata metadata, Outline outline) {
        return new Notice("odd", "怪.txt", ODD, metadata, outline, List.of(), List.of());
    }
}
