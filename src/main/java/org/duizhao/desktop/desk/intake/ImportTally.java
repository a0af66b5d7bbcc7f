package org.duizhao.desktop.desk.intake;

import org.duizhao.workbench.importing.ImportEvent;

/**
 * What an import brought.
 *
 * @param read       documents that are in the project now
 * @param duplicates files whose content was there already
 * @param failed     documents that could not be read
 * @param repaired   repairs of all documents read
 * @param warned     warnings of all documents read
 * @param cancelled  a person stopped it; what was read until then is in the project
 */
public record ImportTally(int read, int duplicates, int failed, int repaired, int warned, boolean cancelled) {

    static final ImportTally NOTHING = new ImportTally(0, 0, 0, 0, 0, false);

    ImportTally with(ImportEvent event) {
        if (event instanceof ImportEvent.Stored stored) {
            return new ImportTally(read + 1, duplicates, failed, repaired + stored.notice().repairs().size(),
                    warned + stored.notice().warnings().size(), cancelled);
        }
        return event instanceof ImportEvent.Duplicate ? new ImportTally(read, duplicates + 1, failed, repaired, warned, cancelled)
                : new ImportTally(read, duplicates, failed + 1, repaired, warned, cancelled);
    }

    ImportTally stopped() {
        return new ImportTally(read, duplicates, failed, repaired, warned, true);
    }
}
