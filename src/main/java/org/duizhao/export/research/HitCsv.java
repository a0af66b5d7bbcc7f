package org.duizhao.export.research;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.duizhao.export.hit.HitExporter;
import org.duizhao.export.hit.HitTable;
import org.duizhao.words.Messages;

/** What a search found as .csv (RFC 4180, UTF-8 with the mark by which Excel and WPS know it). */
public final class HitCsv implements HitExporter {

    @Override
    public void write(HitTable table, Messages messages, OutputStream target) throws IOException {
        CsvSheet sheet = new CsvSheet(table.heads());
        table.lines().forEach(line -> sheet.add(HitTable.cells(line, messages).stream().map(CsvSheet::guarded).toList()));
        target.write(sheet.text().getBytes(StandardCharsets.UTF_8));
    }
}
