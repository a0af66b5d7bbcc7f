package org.duizhao.export.research;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duizhao.align.Comparison;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.words.Messages;

/** Says what each column of the long form holds, as .csv beside it: its name, its kind, what it means. */
public final class DataDictionary implements ComparisonExporter {

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        Messages messages = Messages.of(settings.locale());
        CsvSheet sheet = new CsvSheet(List.of(messages.text("long.field"), messages.text("long.type"), messages.text("long.about")));
        for (LongColumn column : LongColumn.values()) {
            sheet.add(List.of(messages.text("long.column." + column), messages.text("long.type." + column.type()), messages.text("long.about." + column)));
        }
        target.write(sheet.text().getBytes(StandardCharsets.UTF_8));
    }
}
