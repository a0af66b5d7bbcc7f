package org.duizhao.library.form;

import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.library.StoredExamples;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Field;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is written is the JSON of the records that are read. */
class StoredFormTest {

    private static final JsonMapper JACKSON = JsonMapper.builder().build();
    private static final String ODD = "引号“”\"、反斜\\、制表\t、𠮷、\u0001";
    private static final SourceFile SOURCE = new SourceFile("odd", "怪.txt", ODD);

    @Test
    void aNoticeIsWrittenFieldByFieldAsItsRecordsAre() throws IOException {
        for (Notice notice : List.of(StoredExamples.document("1111", 2023).notice(), bare(), nested())) {
            String written = json(notice);
            assertEquals(jackson(JACKSON.readValue(written, StoredForm.Body.class)), written);
        }
    }

    /** The form of a source is older programs' form too. */
    @Test
    void aSourceIsWrittenAsOlderProgramsReadIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoredFormWriter.write(new SourceText(new SourceFile("odd", "怪.txt", "值守"), Format.TEXT, SourceText.LineKind.WRAPPED, List.of(), List.of(new SourceRange(0, 2))), out);
        assertEquals("{\"file\":\"怪.txt\",\"id\":\"odd\",\"format\":\"TEXT\",\"text\":\"值守\",\"lines\":\"WRAPPED\","
                + "\"pages\":[],\"founder\":[[0,2]]}", out.toString(StandardCharsets.UTF_8));
    }

    /** The form of the head is older programs' form too. */
    @Test
    void theHeadIsWrittenAsOlderProgramsReadIt() throws IOException {
        String written = json(StoredExamples.document("1111", 2023).notice());
        assertEquals("{\"head\":{\"title\":\"云岭县人民政府关于加强冬季值守的通知\",\"number\":\"云政发〔2023〕1号\",\"genre\":\"通知\","
                + "\"issuer\":\"云岭县人民政府\",\"place\":\"云岭县\",\"code\":\"990101\",\"above\":[\"云州省\",\"青禾市\"],\"year\":2023,"
                + "\"issued\":\"2023-11-03\",\"printed\":null,\"printer\":null,\"addressees\":null,\"copies\":null,\"disclosure\":null,"
                + "\"sources\":[{\"field\":\"TITLE\",\"at\":[[0,18]],\"inferred\":false}]}",
                written.substring(0, written.indexOf(",\"lines\":")));
    }

    @Property(tries = 150)
    void whatWasWrittenIsReadAsItWas(@ForAll("notices") Notice notice) throws IOException {
        try (Packing packing = new Packing()) {
            SourceText source = StoredForm.source(StoredForm.encode(odd(), packing));
            assertEquals(odd(), source);
            assertEquals(notice, StoredForm.notice(StoredForm.encode(notice, packing), source));
        }
    }

    @Provide
    Arbitrary<Notice> notices() {
        Arbitrary<String> said = Arbitraries.of("", "值守", ODD, "一、").injectNull(0.3);
        Arbitrary<LocalDate> day = Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2023, 11, 3)).injectNull(0.3);
        Arbitrary<Jurisdiction> where = Arbitraries.of(Jurisdiction.named("云岭县"),
                new Jurisdiction("云岭县", "990101", List.of("云州省", "青禾市"))).injectNull(0.3);
        Arbitrary<Citation> citation = Combinators.combine(said, said, said, Combinators.combine(said, day).as(Issue::new),
                Combinators.combine(where, Arbitraries.of(2023, 2024).injectNull(0.3)).as(Scope::new)).as(Citation::new);
        Arbitrary<List<SourceRange>> ranges = Arbitraries.of(new SourceRange(0, 0), new SourceRange(0, 4), new SourceRange(7, 9))
                .list().ofMaxSize(2);
        Arbitrary<List<FieldSource>> sources = Combinators.combine(Arbitraries.of(Field.class), ranges, Arbitraries.of(true, false))
                .as(FieldSource::new).list().ofMaxSize(2);
        Arbitrary<Metadata> metadata = Combinators.combine(citation, Combinators.combine(said, said, said).as(Circulation::new),
                Combinators.combine(said, day).as(Printing::new), sources).as(Metadata::new);
        Arbitrary<Repair> repair = Combinators.combine(Arbitraries.of(RepairKind.class), Arbitraries.of("圆园", ODD), Arbitraries.of("20", ""),
                Arbitraries.of(new SourceRange(3, 5))).as(Repair::new);
        Arbitrary<Warning> warning = Combinators.combine(Arbitraries.of(WarningKind.class), Arbitraries.of(new SourceRange(3, 5)),
                Arbitraries.of("一、", ODD).list().ofMaxSize(2)).as(Warning::new);
        return Combinators.combine(metadata, Arbitraries.of(nested().outline(), new Outline(List.of())), repair.list().ofMaxSize(2),
                        warning.list().ofMaxSize(2))
                .as((head, outline, repairs, warnings) -> new Notice(SOURCE, head, outline, repairs, warnings));
    }

    /** As a program from before kinds of warnings went, or a newer one, has stored it. */
    @Test
    void aWarningOfAKindThatIsNoMoreIsLeftOutAndTheNoticeStaysReadable() throws IOException {
        String stored = json(StoredExamples.document("1111", 2023).notice()).replace("NUMBER_GAP", "NO_MORE");
        try (Packing packing = new Packing()) {
            byte[] packed = packing.pack(out -> out.write(stored.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of(), StoredForm.notice(packed, odd()).warnings());
        }
    }

    @Test
    void aRepairOfAKindThatIsNoMoreIsLeftOutAndTheOthersStay() throws IOException {
        Notice nested = nested();
        List<Repair> repairs = List.of(new Repair(RepairKind.PAGE_NUMBER, "6", "", new SourceRange(3, 5)),
                new Repair(RepairKind.FOUNDER_CODE, "圆", "2", new SourceRange(5, 6)));
        String stored = json(new Notice(SOURCE, nested.metadata(), nested.outline(), repairs, List.of())).replace("PAGE_NUMBER", "NO_MORE");
        try (Packing packing = new Packing()) {
            byte[] packed = packing.pack(out -> out.write(stored.getBytes(StandardCharsets.UTF_8)));
            assertEquals(repairs.subList(1, 2), StoredForm.notice(packed, odd()).repairs());
        }
    }

    /** The form of a line is older programs' form too. */
    @Test
    void theNumbersOfArticlesThatOnlyMeasuresNameAreKept() throws IOException {
        Heading chapter = new Heading(1, "第二章", "管理", List.of(new SourceRange(0, 3)));
        Heading article = new Heading(2, "第三条", "", List.of(new SourceRange(4, 7)));
        Heading item = new Heading(3, "（一）", "", List.of(new SourceRange(8, 11)));
        Measure opening = new Measure("m1", "管理人应当履行下列职责：", new HeadingPath(chapter, article, null), List.of(new SourceRange(12, 20)));
        Measure first = new Measure("m2", "每日巡查。", new HeadingPath(chapter, article, item), List.of(new SourceRange(20, 25)));
        Outline outline = new Outline(List.of(chapter, new Paragraph(List.of(opening)), new Paragraph(List.of(first))));

        try (Packing packing = new Packing()) {
            assertEquals(outline, StoredForm.notice(StoredForm.encode(notice(Metadata.NONE, outline), packing), odd()).outline());
        }
    }

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
        return new SourceText(new SourceFile("odd", "怪.txt", ODD), Format.TEXT, SourceText.LineKind.WRAPPED, List.of(),
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
        return new Notice(SOURCE, metadata, outline, List.of(), List.of());
    }
}
