package org.duizhao.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.export.excel.XlsxExporter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.align.decided.Hand;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.NoteSubject;
import org.duizhao.decision.Stamp;
import org.duizhao.export.html.HtmlExporter;
import org.duizhao.export.settings.ContentChoice;
import org.duizhao.export.settings.RowChoice;
import org.duizhao.export.json.ComparisonJson;
import org.duizhao.export.word.DocxExporter;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

/** A person's notes in what is written: on a cell, on a gap, on a row, on a notice. */
class NotesExportTest {

    private static final Comparison PLAIN = Comparisons.ofTwo();
    private static final Notice YUNLING = PLAIN.notices().get(0);
    private static final Notice QINGHE = PLAIN.notices().get(1);
    private static final Noted ON_CELL = new Noted(stamp("a", "李明"), place(YUNLING, 0), "问应急局：<每月>？\n已问。");
    private static final Noted ON_ROW = new Noted(stamp("b", "王芳"), place(YUNLING, 0), NoteSubject.ROW, "与去年比");
    private static final Noted ON_GAP = new Noted(stamp("c", "王芳"), place(YUNLING, 1), new NoteSubject.Gap(QINGHE.id()), "另有文件");
    private static final Noted ON_NOTICE = new Noted(stamp("d", "李明"), Anchor.whole(QINGHE.id()), NoteSubject.NOTICE, "征求意见稿");

    @Test
    void inWordTheyAreCommentsOnWhatTheyAreOn() throws IOException {
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write(new DocxExporter(Comparisons.layout()), noted())));
        XWPFComments comments = document.getDocComments();
        assertEquals(4, comments.getComments().size());
        // the meeting is unsure and stands in an annex; the row of the drill in the body
        List<XWPFTable> bands = document.getTables().stream().filter(table -> table.getRow(0).getCell(0).getText().equals("事项")).toList();
        assertComment(ON_NOTICE, comments, bands.get(0).getRow(0).getCell(2));
        assertComment(ON_GAP, comments, bands.get(0).getRow(1).getCell(2));
        XWPFParagraph meeting = document.getParagraphs().stream().filter(paragraph -> paragraph.getText().startsWith("□ 1 ")).findFirst().orElseThrow();
        assertEquals(2, meeting.getCTP().sizeOfCommentRangeStartArray(), "those on the row and on its cell");
    }

    private static void assertComment(Noted note, XWPFComments comments, XWPFTableCell cell) {
        assertEquals(1, ids(cell).size(), "one comment, begun, ended and referred to in the cell");
        XWPFComment comment = comments.getCommentByID(ids(cell).get(0));
        assertEquals(note.text(), comment.getText().strip());
        assertEquals(note.stamp().author(), comment.getAuthor());
        assertEquals(note.stamp().made(), comment.getDate().toInstant());
    }

    private static List<String> ids(XWPFTableCell cell) {
        List<String> begun = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        List<String> referred = new ArrayList<>();
        for (var paragraph : cell.getCTTc().getPList()) {
            paragraph.getCommentRangeStartList().forEach(mark -> begun.add(mark.getId().toString()));
            paragraph.getCommentRangeEndList().forEach(mark -> ended.add(mark.getId().toString()));
            paragraph.getRList().forEach(run -> run.getCommentReferenceList().forEach(mark -> referred.add(mark.getId().toString())));
        }
        assertEquals(begun, ended);
        assertEquals(begun, referred);
        return begun;
    }

    @Test
    void aDocumentWithoutNotesHasNoComments() throws IOException {
        assertNull(new XWPFDocument(new ByteArrayInputStream(write(new DocxExporter(Comparisons.layout()), PLAIN))).getDocComments());
    }

    @Test
    void theSameNotesGiveTheSameBytes() throws IOException {
        assertArrayEquals(write(new DocxExporter(Comparisons.layout()), noted()), write(new DocxExporter(Comparisons.layout()), noted()));
    }

    @Test
    void inHtmlTheyStandUnderWhatTheyAreOnWithNameAndDay() throws IOException {
        String page = new String(write(new HtmlExporter(Comparisons.layout(), new RequirementExtractor()::extract), noted()), StandardCharsets.UTF_8);
        assertTrue(page.contains("<div class=\"note\">问应急局：&lt;每月&gt;？\n已问。（李明，2026-03-01）</div></td>"), page);
        assertTrue(page.contains("<div class=\"note\">与去年比（王芳，2026-03-01）</div></th><td>"), page);
        assertTrue(page.contains("<td class=\"none\">未见规定<div class=\"note\">另有文件（王芳，2026-03-01）</div></td>"), page);
        assertTrue(page.contains("<div class=\"note\">征求意见稿（李明，2026-03-01）</div></th>"), page);
        assertFalse(new String(write(new HtmlExporter(Comparisons.layout(), new RequirementExtractor()::extract), PLAIN), StandardCharsets.UTF_8).contains("class=\"note\""));
    }

    @Test
    void inAWorkbookTheyStandInAColumnOfTheirOwnThoseOnNoticesAtItsHead() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(new XlsxExporter(Comparisons.layout(), new RequirementExtractor()::extract), noted())))) {
            Sheet matrix = workbook.getSheetAt(1);
            int column = matrix.getRow(0).getLastCellNum() - 1;
            assertTrue(matrix.getRow(0).getCell(column).getStringCellValue().startsWith("备注\n"), matrix.getRow(0).getCell(column)::toString);
            assertTrue(matrix.getRow(0).getCell(column).getStringCellValue().endsWith("征求意见稿（李明，2026-03-01）"));
            assertTrue(matrix.getRow(1).getCell(column).getStringCellValue().startsWith("与去年比（王芳，2026-03-01）\n"));
            assertTrue(matrix.getRow(1).getCell(column).getStringCellValue().contains("问应急局：<每月>？"));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(new XlsxExporter(Comparisons.layout(), new RequirementExtractor()::extract), PLAIN)))) {
            Sheet matrix = workbook.getSheetAt(1);
            int last = matrix.getRow(0).getLastCellNum() - 1;
            assertFalse(matrix.getRow(0).getCell(last).getStringCellValue().startsWith("备注"));
        }
    }

    @Test
    void inJsonTheyAreListedInTheirRowAndThoseOnNoticesAtTheEnd() throws IOException {
        JsonNode json = new ObjectMapper().readTree(write(new ComparisonJson(notice -> null, List.of(), Comparisons.diff()), noted()));
        JsonNode notes = json.at("/rows/0/decided/notes");
        assertEquals(2, notes.size());
        assertEquals(YUNLING.id(), notes.get(0).get("noticeId").asText());
        assertEquals(ON_CELL.text(), notes.get(0).get("text").asText());
        assertEquals("李明", notes.get(0).get("by").asText());
        assertEquals("2026-02-28T22:30:00Z", notes.get(0).get("at").asText());
        assertFalse(notes.get(1).has("noticeId"));
        assertEquals(QINGHE.id(), json.at("/rows/1/decided/notes/0/noticeId").asText());
        assertEquals("征求意见稿", json.at("/notes/0/text").asText());
    }

    private static byte[] write(ComparisonExporter exporter, Comparison comparison) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        exporter.write(comparison, ExportSettings.DEFAULT.withContent(ContentChoice.USUAL.showing(RowChoice.EVERY, true)), target);
        return target.toByteArray();
    }

    private static Comparison noted() {
        List<Row> rows = new ArrayList<>(PLAIN.rows());
        rows.set(0, with(rows.get(0), ON_CELL, ON_ROW));
        rows.set(1, with(rows.get(1), ON_GAP));
        return new Comparison(PLAIN.notices(), rows, List.of(ON_NOTICE));
    }

    private static Row with(Row row, Noted... notes) {
        return new Row(row.subject(), row.cells(), new Certainty(row.score(), row.sure(), Hand.NONE.with(List.of(notes))), row.reasons());
    }

    private static Anchor place(Notice notice, int measure) {
        return Anchor.of(notice, notice.measures().get(measure), List.of());
    }

    /** Late in the evening elsewhere it is the next day in China. */
    private static Stamp stamp(String id, String author) {
        return new Stamp(id, author, Instant.parse("2026-02-28T22:30:00Z"));
    }
}
