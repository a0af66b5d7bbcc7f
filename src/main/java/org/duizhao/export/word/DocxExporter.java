package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.settings.Annexes;
import org.duizhao.export.summary.SummaryWriter;
import org.duizhao.export.table.TableLayout;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.WordedTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the table as a .docx: a page that says what the comparison shows, the table, and annexes. */
public final class DocxExporter implements ComparisonExporter {

    private final TableLayout layout;

    public DocxExporter(TableLayout layout) {
        this.layout = layout;
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        WordedTable worded = WordedTable.of(comparison, layout, settings);
        Annexes annexes = settings.content().annexes();
        TablePage page = TablePage.of(settings.page(), worded.table().columns().size());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            FileProperties.write(document.getProperties(), worded.title(), worded.words().subject(), settings);
            DocumentDefaults.write(document, page.type());
            CTBody body = document.getDocument().getBody();
            FrontMatter front = new FrontMatter(body, worded.messages());
            front.write(worded.title(), settings.head(), SummaryWriter.of(worded, settings.content().scope(), layout.findings()), AnnexPages.titles(worded, annexes));
            CTSectPr first = front.endSection();
            WordComments comments = new WordComments(document);
            TableNotes notes = new TableNotes(comparison, worded.messages());
            TablePages tables = new TablePages(worded, page, comments, notes, body);
            StyledText.add(body, ParagraphStyle.SECTION, worded.messages().text("export.tableHeading"));
            boolean empty = worded.selection().body().bands().isEmpty();
            if (empty) {
                boolean unsure = annexes.unsure() && !worded.selection().unsure().bands().isEmpty();
                StyledText.add(body, ParagraphStyle.NOTE, worded.messages().text(unsure ? "export.onlyUnsureRows" : "export.noRows"));
            }
            tables.write(worded.selection().body());
            new AnnexPages(worded, annexes, body).write(empty ? tables::write : tables::writePlaces, comments, notes);
            PageNumberFooters.write(document, first, settings.page().numbers());
            page.section().write(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
            document.write(file);
        }
        StableZip.copy(file.toByteArray(), target, settings.head().date());
    }
}
