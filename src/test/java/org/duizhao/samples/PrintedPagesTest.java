package org.duizhao.samples;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Word file is on paper, as LibreOffice lays it out. */
class PrintedPagesTest {

    private static final int MOST_PAGES = 20;
    private static final int FEW_LINES = 2;

    private final Workbench workbench = new Workbench();

    @Test
    void fiveNoticesAreAtMostTwentyPagesAndNoneHasTwoLinesOnly(@TempDir Path folder) throws Exception {
        Optional<LibreOffice> office = LibreOffice.in(folder.resolve("office"));
        assumeTrue(office.isPresent(), "LibreOffice is not on this machine: the pages of the Word file were not counted");
        List<Notice> five = List.copyOf(Samples.byFile(Samples.read()).values()).subList(0, 5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbench.exporters().of(ExportFormat.DOCX, List.of()).write(workbench.compare(five, Progress.NONE), ExportSettings.DEFAULT, bytes);
        List<Integer> lines = linesOfPages(office.get().printed(Files.write(folder.resolve("table.docx"), bytes.toByteArray())));
        assertTrue(lines.size() >= 2 && lines.size() <= MOST_PAGES, lines.size() + " pages");
        assertTrue(lines.stream().allMatch(count -> count > FEW_LINES), lines::toString);
    }

    /** How many lines stand on each page, beside its number. */
    private static List<Integer> linesOfPages(Path pdf) throws IOException {
        List<Integer> counts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                LineHeights heights = new LineHeights();
                heights.setStartPage(page);
                heights.setEndPage(page);
                heights.getText(document);
                counts.add(heights.lines.size() - 1);
            }
        }
        return counts;
    }

    /** At which heights of a page anything is written; what is within three points is one line. */
    private static final class LineHeights extends PDFTextStripper {

        private final Set<Integer> lines = new HashSet<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
                lines.add(Math.round(letter.getYDirAdj() / 3));
            }
            super.processTextPosition(letter);
        }
    }
}
