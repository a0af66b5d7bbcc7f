package org.duizhao.workbench;

import org.duizhao.library.Library;
import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.parse.NoticeParts;
import org.duizhao.read.SourceText;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes notices of the parts of a document that is in a project. */
final class DocumentParts {

    private DocumentParts() {
    }

    /** The parts, parsed, with the file they came in; empty where the document is one, or there is none of this id. */
    static Optional<ImportedFile> of(String id, Library library, Workbench workbench) throws LibraryProblem {
        Optional<StoredDocument> whole = library.document(id);
        List<SourceText> sources = whole.map(document -> NoticeParts.of(document.source(), document.notice())).orElse(List.of());
        Optional<OriginalFile> file = sources.isEmpty() ? Optional.empty() : library.original(whole.get().original());
        return file.map(original -> new ImportedFile(original,
                sources.stream().map(part -> new StoredDocument(original.sha256(), part, NoticeParts.within(whole.get().notice(), workbench.parse(part, Set.of())))).toList()));
    }
}
