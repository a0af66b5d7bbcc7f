package org.duizhao.robust;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.align.Comparison;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Exporters;
import org.duizhao.workbench.Workbench;
import org.jsoup.Jsoup;

import javax.xml.parsers.DocumentBuilderFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every export of a notice beside another, opened by the program that it is for, or by one as strict. */
final class OpenedAgain {

    private static final ExportSettings SETTINGS = new ExportSettings(null, null, true, Locale.CHINA);
    private final Workbench workbench;
    private final Notice other;

    OpenedAgain(Workbench workbench, Notice other) {
        this.workbench = workbench;
        this.other = other;
    }

    void check(Notice mutant) throws Exception {
        Comparison comparison = workbench.compare(List.of(other, mutant), Progress.NONE);
        Exporters exporters = workbench.exporters();
        for (ExportFormat format : ExportFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporters.of(format, List.of()).write(comparison, SETTINGS, out);
            open(format, out.toByteArray());
        }
        ByteArrayOutputStream tracked = new ByteArrayOutputStream();
        exporters.writeTracked(workbench.changes(other, mutant, Progress.NONE), Optional.empty(), SETTINGS, tracked);
        open(ExportFormat.DOCX, tracked.toByteArray());
    }

    private static void open(ExportFormat format, byte[] file) throws Exception {
        switch (format) {
            case DOCX -> {
                xml(file);
                new XWPFDocument(new ByteArrayInputStream(file)).close();
            }
            case XLSX -> {
                xml(file);
                new XSSFWorkbook(new ByteArrayInputStream(file)).close();
            }
            case HTML -> assertFalse(Jsoup.parse(new ByteArrayInputStream(file), "UTF-8", "").select("table").isEmpty());
            case JSON -> assertTrue(new ObjectMapper().readTree(file).has("rows"));
            case CSV -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            default -> xml(file);
        }
    }

    /** Every part that says it is XML is. */
    private static void xml(byte[] packed) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        for (Map.Entry<String, byte[]> member : members(packed).entrySet()) {
            if (member.getKey().matches(".*\\.(xml|rels|qde)")) {
                parsers.newDocumentBuilder().parse(new ByteArrayInputStream(member.getValue()));
            }
        }
    }

    private static Map<String, byte[]> members(byte[] packed) throws IOException {
        Map<String, byte[]> members = Packed.members(packed);
        assertFalse(members.isEmpty());
        return members;
    }
}
