package org.duizhao.export.table;

import java.util.List;

/** Rows that stand together under a part of the codebook. {@code group} is empty for rows without one. */
public record Band(String group, List<TableRow> lines) {

    public Band {
        lines = List.copyOf(lines);
    }
}
