package org.duizhao.desktop.desk.intake;

import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.parse.NoticeParts;
import org.duizhao.workbench.importing.ImportEvent;

import java.util.ArrayList;
import java.util.List;

/** What a person should know of an import: failures first, then what is only information. */
final class ImportProblems {

    private ImportProblems() {
    }

    static List<Problem> of(List<ImportEvent> events) {
        List<Problem> wrong = new ArrayList<>();
        List<Problem> information = new ArrayList<>();
        for (ImportEvent event : events) {
            if (event instanceof ImportEvent.Failed failed) {
                wrong.add(new Problem.NotRead(failed.why(), failed.file()));
            } else if (event instanceof ImportEvent.Duplicate duplicate) {
                information.add(new Problem.Duplicate(duplicate.file()));
            } else if (event instanceof ImportEvent.Stored stored) {
                if (stored.notice().measures().isEmpty()) {
                    wrong.add(new Problem.NoMeasures(stored.notice().file()));
                } else if (stored.notice().bare()) {
                    information.add(new Problem.Bare(stored.notice().id(), stored.notice().file()));
                } else if (NoticeParts.isCollection(stored.notice())) {
                    information.add(new Problem.SeveralParts(stored.notice().id(), stored.notice().file(), NoticeParts.count(stored.notice())));
                }
            }
        }
        wrong.addAll(information);
        return wrong;
    }
}
