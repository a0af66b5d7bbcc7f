package org.duizhao.desktop.export;

import org.duizhao.align.Comparison;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;

/**
 * What a person confirmed.
 *
 * @param comparison the one that the settings speak of, whatever is compared by now
 * @param settings   with the title that the file is called by
 */
public record ExportOrder(ExportFormat format, Comparison comparison, ExportSettings settings) {
}
