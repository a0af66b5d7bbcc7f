package org.duizhao.export.change;

import java.util.List;

/**
 * The table of changes and the page in front of it, in words.
 *
 * @param heads of the columns: 条款, the old notice, the new one, 变化说明, 备注
 * @param lines in the order of the new notice; of ours against the superior's in the superior's order
 */
public record ChangeTable(Front front, List<String> heads, List<ChangeLine> lines) {

    /**
     * The page in front.
     *
     * @param summary   what changed, in figures
     * @param findings  what matters most, a sentence each, ten at most
     * @param reminders what looks out of date in the new notice, a sentence each
     * @param notes     what is not in the table, and how it is to be read
     */
    public record Front(String title, List<String> summary, List<String> findings, List<String> reminders, List<String> notes) {

        public Front {
            summary = List.copyOf(summary);
            findings = List.copyOf(findings);
            reminders = List.copyOf(reminders);
            notes = List.copyOf(notes);
        }
    }

    public ChangeTable {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    public String title() {
        return front.title;
    }

    public List<String> summary() {
        return front.summary;
    }

    public List<String> findings() {
        return front.findings;
    }

    public List<String> notes() {
        return front.notes;
    }
}
