package org.duizhao.export;

import java.nio.file.Path;
import org.duizhao.words.Messages;

/**
 * A file that stands beside another, such as the data dictionary of a table.
 *
 * @param nameKey of the words that make its name of the other's
 */
public record FileBeside(String nameKey, ComparisonExporter exporter) {

    /** Where it stands: of 各县.csv 各县-字段说明.csv. */
    public Path of(Path file, Messages messages) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(messages.text(nameKey, name.substring(0, dot)) + name.substring(dot));
    }
}
