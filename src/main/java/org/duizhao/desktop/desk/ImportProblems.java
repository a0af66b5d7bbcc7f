package org.duizhao.desktop.desk;

import org.duizhao.notice.Notice;
import org.duizhao.workbench.ImportReport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a person should know of an import: failures first, then what is only information. */
final class ImportProblems {

    private ImportProblems() {
    }

    static List<Problem> of(ImportReport report, Set<String> known) {
        List<Problem> problems = new ArrayList<>();
        report.failures().forEach(failure -> problems.add(new Problem.NotRead(failure)));
        for (Notice notice : report.notices()) {
            if (notice.measures().isEmpty()) {
                problems.add(new Problem.NoMeasures(notice.file()));
            }
        }
        for (Notice notice : report.notices()) {
            if (known.contains(notice.id())) {
                problems.add(new Problem.Duplicate(notice.file()));
            }
        }
        report.duplicates().forEach(file -> problems.add(new Problem.Duplicate(file)));
        return problems;
    }
}
