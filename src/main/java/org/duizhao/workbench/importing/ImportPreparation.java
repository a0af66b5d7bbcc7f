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
 * @param known whether a file of this SHA-256 is in the project already, and need not be read
 * @param there whether a document of this id is, of a file that is read
 */
record ImportPreparation(NoticeReader reader, Function<SourceText, Notice> parser, Predicate<String> known, Predicate<String> there) {

    /**
     * What was made of one file.
     *
     * @param sha256   of its bytes; null where it could not be opened
     * @param known    it is in the project already, and nothing else was made of it
     * @param arrival  null where there is nothing to be stored
     * @param notices  those of the arrival
     * @param failures what could not be read
     */
    record Prepared(Path file, String sha256, boolean known, PackedFile arrival, List<Notice> notices,
                    List<Unreadable> failures) {

        Prepared {
            notices = List.copyOf(notices);
            failures = List.copyOf(failures);
        }

        static Prepared known(Path file, String sha256) {
            return new Prepared(file, sha256, true, null, List.of(), List.of());
        }

        /** Its name without folders. */
        String name() {
            return Document.printable(file.getFileName().toString());
        }
    }

    Prepared prepare(Path file) {
        FileContent content = reader.read(file, known);
        if (content.documents().isEmpty()) {
            return Prepared.known(file, content.sha256());
        }
        List<StoredDocument> documents = new ArrayList<>();
        List<Unreadable> failures = new ArrayList<>();
        for (ReadOutcome outcome : content.documents()) {
            if (outcome instanceof Unreadable unreadable) {
                failures.add(unreadable);
            } else if (outcome instanceof SourceText source && !there.test(source.id())) {
                OneDocument.orElse(source.file(), () -> documents.add(new StoredDocument(content.sha256(), source, parser.apply(source))),
                        () -> failures.add(new Unreadable(source.file(), Unreadable.Reason.NOT_TAKEN_APART)));
            }
        }
        if (documents.isEmpty()) {
            return failures.isEmpty() ? Prepared.known(file, content.sha256()) : new Prepared(file, content.sha256(), false, null, List.of(), failures);
        }
        String name = Document.printable(file.getFileName().toString());
        ImportedFile arrival = new ImportedFile(new OriginalFile(content.sha256(), name, content.bytes()), documents);
        return OneDocument.orElse(name, () -> new Prepared(file, content.sha256(), false, PackedFile.of(arrival),
                documents.stream().map(StoredDocument::notice).toList(), failures), () -> {
            failures.add(new Unreadable(name, Unreadable.Reason.NOT_TAKEN_APART));
            return new Prepared(file, content.sha256(), false, null, List.of(), failures);
        });
    }
}
