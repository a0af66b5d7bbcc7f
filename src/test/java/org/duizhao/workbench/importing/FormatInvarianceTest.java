package org.duizhao.workbench.importing;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Measure;
import org.duizhao.parse.NoticeParser;
import org.duizhao.read.OneNoticeInEveryFormat;
import org.duizhao.read.SourceText;
import org.duizhao.read.file.NoticeFileReader;
import org.duizhao.repair.CleanText;
import org.duizhao.repair.TextRepair;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A notice is the same notice, measure for measure, whatever the format in which it reaches a desk. */
class FormatInvarianceTest {

    private final TextRepair repair = new TextRepair(new HanLpSegmenter());

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theNoticeIsTheSameInEveryFormat() throws IOException {
        Notice asText = notice("notice.txt", OneNoticeInEveryFormat.files().get("notice.txt"));
        return OneNoticeInEveryFormat.files().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            Notice notice = notice(file.getKey(), file.getValue());
            assertAll(
                    () -> assertEquals(measures(asText), measures(notice)),
                    () -> assertEquals(withoutPlaces(asText.metadata()), withoutPlaces(notice.metadata())));
        }));
    }

    @TestFactory
    Stream<DynamicTest> theParagraphsAreTheSameInEveryFormat() throws IOException {
        return OneNoticeInEveryFormat.files().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            CleanText clean = repair.repair(source(file.getKey(), file.getValue()));
            assertEquals(OneNoticeInEveryFormat.PARAGRAPHS, clean.paragraphs().stream().map(Object::toString).toList());
        }));
    }

    @Test
    void andItIsReadAsItWasMeant() throws IOException {
        Notice notice = notice("notice.docx", OneNoticeInEveryFormat.docx());
        assertEquals("云政发〔2024〕3号", notice.metadata().documentNumber());
        assertEquals("云岭县人民政府关于做好2024年安全生产工作的通知", notice.metadata().title());
        assertEquals(List.of("一、（一）", "一、（二）", "二、（一）", "二、（二）", "三、"), clauses(notice));
    }

    private static List<String> clauses(Notice notice) {
        return notice.measures().stream().map(measure -> measure.path().clause()).filter(clause -> !clause.isEmpty()).distinct().toList();
    }

    private static List<String> measures(Notice notice) {
        return notice.measures().stream().map(FormatInvarianceTest::line).toList();
    }

    private static String line(Measure measure) {
        return measure.id() + " " + String.join("/", measure.path().headings().map(heading -> heading.cited()).toList()) + " " + measure.text();
    }

    private static Metadata withoutPlaces(Metadata m) {
        return new Metadata(m.citation(), m.circulation(), m.printing(), List.of());
    }

    private Notice notice(String name, byte[] bytes) throws IOException {
        SourceText source = source(name, bytes);
        return new NoticeParser().parse(source, repair.repair(source));
    }

    private SourceText source(String name, byte[] bytes) throws IOException {
        return (SourceText) new NoticeFileReader().read(Files.write(folder.resolve(name), bytes)).get(0);
    }
}
