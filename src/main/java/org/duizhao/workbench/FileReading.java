package org.duizhao.workbench;

import org.duizhao.notice.Notice;
import org.duizhao.parse.NoticeParts;
import org.duizhao.progress.Progress;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable;
import org.duizhao.workbench.importing.FileNames;
import org.duizhao.workbench.importing.ImportReport;
import org.duizhao.workbench.importing.NoticeFiles;
import org.duizhao.workbench.importing.OneDocument;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads files without a project: what each holds, and what could not be read. */
record FileReading(NoticeReader reader, Function<SourceText, Notice> parser) {

    /** All files below files and folders, in their order; the same content is taken once. @param apart whether the parts of a document become notices of their own */
    ImportReport read(List<Path> filesOrFolders, boolean apart, Progress progress) {
        List<Path> files = NoticeFiles.below(filesOrFolders);
        List<FileNames.FromFile> notices = new ArrayList<>();
        List<Unreadable> failures = new ArrayList<>();
        List<String> duplicates = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            progress.report(files.get(i).getFileName().toString(), i, files.size());
            for (ReadOutcome outcome : reader.read(files.get(i))) {
                if (outcome instanceof Unreadable unreadable) {
                    failures.add(unreadable);
                } else if (outcome instanceof SourceText source) {
                    if (known.add(source.id())) {
                        Path file = files.get(i);
                        OneDocument.orElse(source.file(), () -> notices.addAll(parsed(source, apart).map(one -> new FileNames.FromFile(file, one)).toList()),
                                () -> failures.add(new Unreadable(source.file(), Unreadable.Reason.NOT_TAKEN_APART)));
                    } else {
                        duplicates.add(source.file());
                    }
                }
            }
        }
        return new ImportReport(FileNames.distinct(notices), failures, duplicates);
    }

    private Stream<Notice> parsed(SourceText source, boolean apart) {
        Notice whole = parser.apply(source);
        List<SourceText> parts = apart ? NoticeParts.of(source, whole) : List.of();
        return parts.isEmpty() ? Stream.of(whole) : parts.stream().map(part -> NoticeParts.within(whole, parser.apply(part)));
    }
}
