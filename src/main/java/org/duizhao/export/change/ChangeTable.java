package org.duizhao.export.change;

import java.util.List;

/**
 * The table of changes and the page in front of it, in words.
 *
 * @param heads    of the columns: 条款, the old notice, the new one, 变化说明, 备注
 * @param summary  what changed, in figures
 * @param findings what matters most, a sentence each, ten at most
 * @param notes    what is not in the table, and how it is to be read
 * @param lines    in the order of the new notice
 */
public record ChangeTable(String title, List<String> heads, List<String> summary, List<String> findings, List<String> notes,
                          List<ChangeLine> lines) {

    public ChangeTable {
        heads = List.copyOf(heads);
        summary = List.copyOf(summary);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
    }
}
