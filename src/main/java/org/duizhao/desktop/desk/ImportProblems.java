package org.duizhao.desktop.desk;

import org.duizhao.workbench.ImportEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person should know of an import: failures first, then what is only information. */
final class ImportProblems {

    private ImportProblems() {
    }

    /** The notices of which other versions were there. */
    static Set<String> withOtherVersions(List<ImportEvent> events) {
        return events.stream().filter(ImportEvent.Stored.class::isInstance).map(ImportEvent.Stored.class::cast)
                .filter(stored -> !stored.otherVersions().isEmpty())
                .map(stored -> stored.notice().id()).collect(Collectors.toSet());
    }

    static List<Problem> of(List<ImportEvent> events) {
        List<Problem> wrong = new ArrayList<>();
        List<Problem> information = new ArrayList<>();
        for (ImportEvent event : events) {
            if (event instanceof ImportEvent.Failed failed) {
                wrong.add(new Problem.NotRead(failed.why()));
            } else if (event instanceof ImportEvent.Duplicate duplicate) {
                information.add(new Problem.Duplicate(duplicate.file()));
            } else if (event instanceof ImportEvent.Stored stored) {
                if (stored.notice().measures().isEmpty()) {
                    wrong.add(new Problem.NoMeasures(stored.notice().file()));
                }
            }
        }
        wrong.addAll(information);
        return wrong;
    }
}
