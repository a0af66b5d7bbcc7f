package org.duizhao.samples;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.workbench.importing.ImportReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each sample gives what a careful reader finds in it: metadata, outline, measures, repairs. */
class SamplesTest {

    static final List<String> FILES = Samples.FILES;

    private static ImportReport report;
    private static Map<String, Notice> notices;

    @BeforeAll
    static void readSamples() {
        report = Samples.read();
        notices = Samples.byFile(report);
    }

    @Test
    void allEightAreRead() {
        assertEquals(List.of(), report.failures());
        assertEquals(FILES, List.copyOf(notices.keySet()));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void metadataIsWhatTheNoticeSaysOfItself(String file) {
        Truth truth = Truth.ofSample(file);
        Metadata said = notices.get(file).metadata();
        assertAll(
                () -> assertEquals(truth.field("title"), said.title()),
                () -> assertEquals(truth.field("documentNumber"), said.documentNumber()),
                () -> assertEquals(truth.field("genre"), said.genre()),
                () -> assertEquals(truth.field("issuer"), said.issuer()),
                () -> assertEquals(truth.field("jurisdiction"), said.jurisdiction() == null ? null : said.jurisdiction().name()),
                () -> assertEquals(truth.field("year"), Objects.toString(said.year(), null)),
                () -> assertEquals(truth.field("dateIssued"), Objects.toString(said.dateIssued(), null)),
                () -> assertEquals(truth.field("datePrinted"), Objects.toString(said.datePrinted(), null)),
                () -> assertEquals(truth.field("printer"), said.printer()),
                () -> assertEquals(truth.field("addressees"), said.addressees()),
                () -> assertEquals(truth.field("cc"), said.copies()),
                () -> assertEquals(truth.field("disclosure"), said.disclosure()));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void headingsKeepTheirLevelNumberAndTitle(String file) {
        List<List<String>> said = notices.get(file).outline().headings().stream().map(SamplesTest::cells).toList();
        assertEquals(Truth.ofSample(file).headings(), said);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everySentenceIsOneMeasureUnderItsHeadings(String file) {
        List<String> said = notices.get(file).measures().stream()
                .map(measure -> measure.path().clause() + " " + measure.text()).toList();
        assertEquals(Truth.ofSample(file).citedMeasures(), said);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void exactlyTheExpectedRepairsAreLogged(String file) {
        List<String> expected = Truth.ofSample(file).repairs().stream().map(cells -> String.join("\t", cells)).sorted().toList();
        List<String> said = notices.get(file).repairs().stream().map(SamplesTest::line).sorted().toList();
        assertEquals(expected, said);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void noLetterIsLeftUnaccounted(String file) {
        assertEquals(List.of(), warnings(file, WarningKind.UNACCOUNTED).toList());
    }

    @Test
    void theNoticeThatLostItsSecondLevelSaysSo() {
        assertTrue(warnings("临澜区2023.txt", WarningKind.MISSING_HEADINGS).findAny().isPresent());
        List<String> others = new ArrayList<>(FILES);
        others.remove("临澜区2023.txt");
        assertEquals(List.of(), others.stream().flatMap(file -> warnings(file, WarningKind.MISSING_HEADINGS)).toList());
    }

    private static Stream<Warning> warnings(String file, WarningKind kind) {
        return notices.get(file).warnings().stream().filter(warning -> warning.kind() == kind);
    }

    private static List<String> cells(Heading heading) {
        return List.of(Integer.toString(heading.level()), heading.number(), heading.title());
    }

    private static String line(Repair repair) {
        return String.join("\t", repair.kind().code(), repair.before(), repair.after());
    }
}
