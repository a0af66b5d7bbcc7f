package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableLayout;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.WordedTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the table as a .docx: a portrait section that says what is compared, and the table in a landscape one. */
public final class DocxExporter implements ComparisonExporter {

    private final TableLayout layout;

    public DocxExporter(TableLayout layout) {
        this.layout = layout;
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        WordedTable worded = WordedTable.of(comparison, layout, settings);
        List<SideBySideTable> parts = worded.table().cut(WordTable.MOST_COLUMNS);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            properties(document, worded.title());
            DocumentDefaults.write(document);
            CTBody body = document.getDocument().getBody();
            FrontMatter front = new FrontMatter(body, worded.messages(), worded.words());
            front.write(worded.title(), worded.table(), parts.size());
            CTSectPr portrait = front.endSection();
            WordComments comments = new WordComments(document);
            TableNotes notes = new TableNotes(comparison, worded.messages());
            for (int i = 0; i < parts.size(); i++) {
                front.partHeading(i + 1, parts.size());
                new WordTable(parts.get(i), worded.messages(), worded.words()).write(comments, notes, body.addNewTbl());
            }
            PageNumberFooters.write(document, portrait);
            PageSection.LANDSCAPE.write(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
            document.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }

    private static void properties(XWPFDocument document, String title) {
        FileProperties.write(document.getProperties().getCoreProperties(), title);
    }
}
