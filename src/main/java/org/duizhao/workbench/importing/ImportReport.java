package org.duizhao.workbench.importing;

import org.duizhao.notice.Notice;
import org.duizhao.read.Unreadable;

import java.util.List;

/**
 * What became of the files that were given.
 *
 * @param notices    in the order of file names, each content once
 * @param failures   documents that could not be read
 * @param duplicates names of files whose content was already there, under another name or in another folder
 */
public record ImportReport(List<Notice> notices, List<Unreadable> failures, List<String> duplicates) {

    public ImportReport {
        notices = List.copyOf(notices);
        failures = List.copyOf(failures);
        duplicates = List.copyOf(duplicates);
    }
}
