package org.duizhao.workbench.importing;

import org.duizhao.read.document.Document;
import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.library.form.PackedFile;
import org.duizhao.notice.Notice;
import org.duizhao.read.FileContent;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.ReadOutcome;
import org.duizhao.read.SourceText;
import org.duizhao.read.Unreadable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All that can be done of an import before the project is touched, on any thread.
 *
 * @param known whether a file of this SHA-256 is in the project already
 */
record ImportPreparation(NoticeReader reader, Function<SourceText, Notice> parser, Predicate<String> known) {

    /**
     * What was made of one file.
     *
     * @param file     its name without folders
     * @param sha256   of its bytes; null where it could not be opened
     * @param known    it is in the project already, and nothing else was made of it
     * @param arrival  null where there is nothing to be stored
     * @param notices  those of the arrival
     * @param failures what could not be read
     */
    record Prepared(String file, String sha256, boolean known, PackedFile arrival, List<Notice> notices,
                    List<Unreadable> failures) {

        Prepared {
            notices = List.copyOf(notices);
            failures = List.copyOf(failures);
        }

        static Prepared known(String file, String sha256) {
            return new Prepared(file, sha256, true, null, List.of(), List.of());
        }
    }

    Prepared prepare(Path file) {
        String name = Document.printable(file.getFileName().toString());
        FileContent content = reader.read(file, known);
        if (content.documents().isEmpty()) {
            return Prepared.known(name, content.sha256());
        }
        List<StoredDocument> documents = new ArrayList<>();
        List<Unreadable> failures = new ArrayList<>();
        for (ReadOutcome outcome : content.documents()) {
            if (outcome instanceof Unreadable unreadable) {
                failures.add(unreadable);
            } else if (outcome instanceof SourceText source) {
                OneDocument.orElse(source.file(), () -> documents.add(new StoredDocument(content.sha256(), source, parser.apply(source))),
                        () -> failures.add(new Unreadable(source.file(), Unreadable.Reason.NOT_TAKEN_APART)));
            }
        }
        if (documents.isEmpty()) {
            return new Prepared(name, content.sha256(), false, null, List.of(), failures);
        }
        ImportedFile arrival = new ImportedFile(new OriginalFile(content.sha256(), name, content.bytes()), documents);
        return new Prepared(name, content.sha256(), false, PackedFile.of(arrival),
                documents.stream().map(StoredDocument::notice).toList(), failures);
    }
}
