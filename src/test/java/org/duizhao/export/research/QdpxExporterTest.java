package org.duizhao.export.research;

import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.align.decided.Hand;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Stamp;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.progress.Progress;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.TopicEntry;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QdpxExporterTest {

    private static final Workbench WORKBENCH = new Workbench();
    /** 𡶶 and 𠮷 are of a supplementary plane; lines end as Windows ends them. */
    private static final String OF_A_RARE_NAME = """
            \uFEFF青禾县人民政府关于做好2024年森林防火工作的通知
            青政发〔2024〕3号

            各乡镇人民政府：
            一、压实责任
            𡶶山林场每周巡查。县森防指每月至少召开一次会议。𠮷林镇、白石乡每季度组织一次扑火演练，6月底前完成防火道清理。（县林业局负责）
            二、严格值守
            各林场每日巡查不少于两次；发现火情立即报告。
            """.replace("\n", "\r\n");
    private static final String OF_ANOTHER = """
            临澜县人民政府关于做好2023年森林防火工作的通知
            临政发〔2023〕8号
            各乡镇人民政府：
            一、压实责任
            县森防指每季度召开一次会议。
            二、严格值守
            各林场每日巡查一次。
            """;

    private final Notice rare = parsed("rare.txt", OF_A_RARE_NAME);
    private final Notice other = parsed("other.txt", OF_ANOTHER);
    private final Comparison comparison = WORKBENCH.compare(List.of(rare, other), Progress.NONE);

    @Test
    void everyMeasureIsOnePassageOfItsOwnWords() throws IOException {
        Package read = read(comparison, Codebook.shipped());
        for (Notice notice : comparison.notices()) {
            Element source = read.source(notice.file());
            Set<String> selected = Package.in(source, "PlainTextSelection").stream().map(selection -> solid(read.selected(source, selection)))
                    .collect(Collectors.toSet());
            notice.measures().forEach(measure -> assertTrue(selected.contains(solid(measure.text())), measure.text()));
        }
    }

    @Test
    void everyPassageIsOfTheMeasureThatItNames() throws IOException {
        Package read = read(comparison, Codebook.shipped());
        for (Notice notice : comparison.notices()) {
            Element source = read.source(notice.file());
            for (Element selection : Package.in(source, "PlainTextSelection")) {
                String id = selection.getAttribute("name").split(" ")[0];
                Measure measure = notice.measures().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
                String words = solid(read.selected(source, selection));
                assertTrue(!words.isEmpty() && solid(measure.text()).contains(words), words);
            }
        }
    }

    @Test
    void aPassageIsCountedInCodePointsOfTheFile() throws IOException {
        Package read = read(comparison, Codebook.shipped());
        Element source = read.source("rare.txt");
        String text = read.text(source);
        assertTrue(text.startsWith("青禾县") && !text.contains("\r"), "no byte order mark, one kind of line end");
        assertEquals(List.of("𠮷林镇、白石乡每季度组织一次扑火演练，6月底前完成防火道清理。（县林业局负责）"), read.codedWith("应急演练", "rare.txt"));
    }

    @Test
    void theCodebookIsATreeOfFoldersAndTopics() throws IOException {
        Package read = read(comparison, Codebook.shipped().with(List.of(TopicEntry.typed("防火", "防火道", "防火道", ""))));
        Element group = code(read, "防火");
        assertEquals("false", group.getAttribute("isCodable"));
        Element own = Package.in(group, "Code").get(0);
        assertEquals(List.of("防火道", "true", group.getAttribute("color")), List.of(own.getAttribute("name"), own.getAttribute("isCodable"),
                own.getAttribute("color")));
        assertTrue(own.getTextContent().contains("自定专题"));
        assertEquals(1, read.codedWith("防火道", "rare.txt").size());
    }

    @Test
    void aRowIsACodeUnderWhichItsPassagesStandInBothNotices() throws IOException {
        int row = rowOf("县森防指每月至少召开一次会议。");
        Package read = read(comparison, Codebook.shipped());
        String name = read.all("Code").stream().map(code -> code.getAttribute("name")).filter(one -> one.matches("0*" + (row + 1) + " .*"))
                .findFirst().orElseThrow();
        assertEquals(List.of("县森防指每月至少召开一次会议。"), read.codedWith(name, "rare.txt"));
        assertEquals(List.of("县森防指每季度召开一次会议。"), read.codedWith(name, "other.txt"));
    }

    @Test
    void everyClauseOfARowStandsUnderItsCode() throws IOException {
        Package read = read(comparison, Codebook.shipped());
        for (int row = 0; row < comparison.rows().size(); row++) {
            String number = String.valueOf(row + 1);
            String name = read.all("Code").stream().map(code -> code.getAttribute("name")).filter(one -> one.matches("0*" + number + " .*"))
                    .findFirst().orElseThrow();
            for (Notice notice : comparison.notices()) {
                String shown = comparison.rows().get(row).cell(notice.id()).map(cell -> cell.measures().stream()
                        .flatMap(measure -> cell.words(measure).stream()).collect(Collectors.joining())).orElse("");
                assertEquals(solid(shown), solid(String.join("", read.codedWith(name, notice.file()))), name);
            }
        }
    }

    @Test
    void aPlaceAndAYearAreACaseWithItsNoticesAndWhatIsKnownOfThem() throws IOException {
        Package read = read(comparison, Codebook.shipped());
        Element first = read.all("Case").stream().filter(one -> one.getAttribute("name").equals("青禾县 2024")).findFirst().orElseThrow();
        assertEquals("青禾县", read.values(first).get("地区"));
        assertEquals("2024", read.values(first).get("年份"));
        assertEquals(read.source("rare.txt").getAttribute("guid"), Package.in(first, "SourceRef").get(0).getAttribute("targetGUID"));
        Map<String, String> ofNotice = read.values(read.source("rare.txt"));
        assertEquals(List.of("青政发〔2024〕3号", "rare.txt"), List.of(ofNotice.get("发文字号"), ofNotice.get("来源文件")));
        assertFalse(ofNotice.containsKey("成文日期"), "what the notice does not say is not there");
    }

    @Test
    void aNoteIsAMemoOnThePassageThatItIsOf() throws IOException {
        int index = rowOf("县森防指每月至少召开一次会议。");
        Measure measure = rare.measures().stream().filter(one -> one.text().startsWith("县森防指")).findFirst().orElseThrow();
        Noted note = new Noted(new Stamp("n1", "柳工", Instant.parse("2026-03-01T08:00:00.5Z")), Anchor.of(rare, measure, List.of()), "比去年加密<了>\u0001");
        List<Row> rows = new ArrayList<>(comparison.rows());
        Row row = rows.get(index);
        Hand hand = new Hand(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Hand.OfRow.NONE, List.of(note));
        rows.set(index, new Row(row.subject(), row.cells(), new Certainty(row.score(), row.sure(), hand), row.reasons(), row.near(), row.foot()));
        Package read = read(new Comparison(comparison.notices(), rows), Codebook.shipped());
        Element memo = read.all("Note").get(0);
        assertEquals(List.of("比去年加密<了> ", "2026-03-01T08:00:00Z"), List.of(memo.getTextContent(), memo.getAttribute("creationDateTime")));
        assertEquals(read.all("User").get(0).getAttribute("guid"), memo.getAttribute("creatingUser"));
        Element reference = Package.in(read.source("rare.txt"), "NoteRef").get(0);
        assertEquals(memo.getAttribute("guid"), reference.getAttribute("targetGUID"));
        assertEquals("县森防指每月至少召开一次会议。", read.selected(read.source("rare.txt"), (Element) reference.getParentNode()));
    }

    @Test
    void aPageNumberInsideASentenceLiesInItsPassageAndTheRepairedWordsStandBesideIt() throws IOException {
        Notice cut = parsed("cut.txt", OF_ANOTHER.replace("各林场每日巡查一次。", "各林场每日巡查一次，认真登\n- 2 -\n记巡查的时间、路线和发现的问题。"));
        Package read = read(WORKBENCH.compare(List.of(cut), Progress.NONE), Codebook.shipped());
        Element selection = Package.in(read.source("cut.txt"), "PlainTextSelection").stream()
                .filter(one -> read.selected(read.source("cut.txt"), one).contains("- 2 -")).findFirst().orElseThrow();
        assertEquals("各林场每日巡查一次，认真登\n- 2 -\n记巡查的时间、路线和发现的问题。", read.selected(read.source("cut.txt"), selection));
        assertEquals("整理后的原文：各林场每日巡查一次，认真登记巡查的时间、路线和发现的问题。", Package.in(selection, "Description").get(0).getTextContent());
    }

    @Test
    void noIdentifierIsGivenTwiceAndEachReferenceLeadsSomewhere() throws IOException {
        Package read = read(comparison, Codebook.shipped());
        Set<String> guids = new HashSet<>();
        for (String name : List.of("User", "Code", "Variable", "Case", "TextSource", "PlainTextSelection", "Coding", "Note")) {
            read.all(name).forEach(element -> assertTrue(guids.add(element.getAttribute("guid")), name));
        }
        for (String name : List.of("CodeRef", "VariableRef", "SourceRef", "NoteRef")) {
            read.all(name).forEach(reference -> assertTrue(guids.contains(reference.getAttribute("targetGUID")), name));
        }
        List<String> codable = read.all("Code").stream().filter(code -> code.getAttribute("isCodable").equals("true"))
                .map(code -> code.getAttribute("name")).toList();
        assertEquals(codable.size(), Set.copyOf(codable).size(), "some programs know codes by their names");
    }

    @Test
    void theSameNoticesGiveTheSameBytesInEitherOrder() throws IOException {
        assertArrayEquals(file(comparison, Codebook.shipped()),
                file(WORKBENCH.compare(List.of(other, rare), Progress.NONE), Codebook.shipped()));
    }

    private int rowOf(String words) {
        for (int row = 0; row < comparison.rows().size(); row++) {
            if (comparison.rows().get(row).stated().stream().anyMatch(cell -> cell.measures().stream().anyMatch(one -> one.text().equals(words)))) {
                return row;
            }
        }
        throw new AssertionError("no row shows " + words);
    }

    private static Element code(Package read, String name) {
        return read.all("Code").stream().filter(code -> code.getAttribute("name").equals(name)).findFirst().orElseThrow();
    }

    private static String solid(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Notice parsed(String file, String text) {
        return WORKBENCH.parse(new SourceText(new SourceFile("id-" + file, file, text), Format.TEXT, SourceText.LineKind.UNKNOWN), Set.of());
    }

    private static Package read(Comparison comparison, Codebook codebook) throws IOException {
        return Package.read(file(comparison, codebook));
    }

    private static byte[] file(Comparison comparison, Codebook codebook) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new QdpxExporter(codebook).write(comparison, ExportSettings.DEFAULT, target);
        return target.toByteArray();
    }
}
