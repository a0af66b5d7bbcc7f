package org.duizhao.samples;

import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.importing.ImportReport;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The notices of the folder {@code samples/}, read as a person reads them: all at once, by the whole workbench. */
final class Samples {

    static final Path FOLDER = Path.of("samples");
    static final List<String> FILES = List.of("临澜区2023.txt", "临澜区2024.docx", "云岭县 2024.txt", "云岭县2023.txt",
            "望溪县 2023.docx", "望溪县2024.txt", "石浦县2023.txt", "石浦县2024.txt");

    private Samples() {
    }

    static ImportReport read() {
        return new Workbench().read(List.of(FOLDER), Progress.NONE);
    }

    /** The notices of a report by their file's name. */
    static TreeMap<String, Notice> byFile(ImportReport report) {
        TreeMap<String, Notice> notices = new TreeMap<>();
        report.notices().forEach(notice -> notices.put(notice.file(), notice));
        return notices;
    }
}
