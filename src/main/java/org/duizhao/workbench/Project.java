package org.duizhao.workbench;

import org.duizhao.decision.Decision;
import org.duizhao.decision.Decisions;
import org.duizhao.index.search.SearchResult;
import org.duizhao.library.Library;
import org.duizhao.library.entry.ChosenNotices;
import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.library.form.PackedFile;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.parse.NoticeParts;
import org.duizhao.progress.Progress;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.TopicChange;
import org.duizhao.workbench.importing.ImportEvent;
import org.duizhao.workbench.importing.ProjectImport;
import org.duizhao.workbench.search.IndexStorage;
import org.duizhao.workbench.search.SearchCache;
import org.duizhao.workbench.topic.KeptTopics;
import org.duizhao.workbench.user.ProgramFolders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An open project: its file and the search index that follows it. What a method has returned from is on the disk. Thread-safe;
 * slow methods are to be called in the background.
 */
public final class Project implements AutoCloseable {

    private final Library library;
    private final SearchCache search;
    /** Where a copy is kept when this is closed; null where none is. */
    private final Path goodCopy;
    private volatile OwnTopics topics;
    /** With these topics. */
    private volatile Workbench workbench;
    /** What is in the file; null where that was not read yet. */
    private volatile Decisions decided;

    private Project(Workbench workbench, Library library, IndexStorage index, Path goodCopy) throws LibraryProblem, IOException {
        this.library = library;
        this.goodCopy = goodCopy;
        this.topics = KeptTopics.read(library.topics());
        this.workbench = workbench.with(topics);
        this.search = SearchCache.at(index, library, notice -> this.workbench.searchable(notice));
    }

    /**
     * Opens a project file, or makes a new one. The index lies in {@code folders}; where it cannot be kept there, as on a full
     * disk, or the project is only read, it is made in memory. {@link #catchUp} makes it complete.
     */
    public static Project open(Path file, ProgramFolders folders, Workbench workbench) throws LibraryProblem {
        Library library = Library.open(file);
        IndexStorage index = library.readOnly() ? IndexStorage.inMemory(workbench.segmenter())
                : IndexStorage.in(folders.index(file), workbench.segmenter());
        try {
            return new Project(workbench, library, index, folders.goodCopy(file));
        } catch (IOException e) {
            library.close();
            throw new LibraryProblem(LibraryProblem.Reason.NOT_ACCESSIBLE, file, e);
        } catch (LibraryProblem e) {
            library.close();
            throw e;
        }
    }

    /** A project that is kept nowhere until {@link #saveAs}. */
    public static Project unsaved(Workbench workbench) {
        try {
            return new Project(workbench, Library.inMemory(), IndexStorage.inMemory(workbench.segmenter()), null);
        } catch (LibraryProblem | IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
    }

    /** The project's file; empty where it is kept nowhere yet. */
    public Optional<Path> file() {
        return library.file().toString().isEmpty() ? Optional.empty() : Optional.of(library.file());
    }

    /** True where nothing can be stored: another window has the project open, or its file cannot be written. */
    public boolean readOnly() {
        return library.readOnly();
    }

    /**
     * Makes the search index complete; until then a search misses what the index has not seen.
     *
     * @throws LibraryProblem also where a notice of the project is damaged; the others are found all the same
     */
    public void catchUp(Progress progress) throws LibraryProblem, IOException {
        search.catchUp(progress);
        Optional<LibraryProblem> damage = search.damage();
        if (damage.isPresent()) {
            throw damage.get();
        }
    }

    /** As {@link Library#summaries}. */
    public List<NoticeSummary> summaries() throws LibraryProblem {
        return library.summaries();
    }

    /** Those of the notices that are there, and not in the bin. */
    List<Notice> there(Set<String> ids) throws LibraryProblem {
        Set<String> there = library.ids();
        return notices(ids.stream().filter(there::contains).sorted().toList());
    }

    /** Those of the notices that are there, in the order of the ids. */
    public List<Notice> notices(Collection<String> ids) throws LibraryProblem {
        List<Notice> notices = new ArrayList<>();
        for (String id : ids) {
            library.document(id).map(StoredDocument::notice).ifPresent(notices::add);
        }
        return notices;
    }

    /** See {@link ProjectImport#run}. */
    public void add(List<Path> filesOrFolders, Progress progress, Consumer<ImportEvent> listener) throws LibraryProblem, IOException {
        workbench.importInto(library, search, filesOrFolders, progress, listener);
    }

    /** See {@link ProjectImport#runAgain}. */
    public void addAgain(List<Path> files, Progress progress, Consumer<ImportEvent> listener) throws LibraryProblem, IOException {
        workbench.importAgain(library, search, files, progress, listener);
    }

    /** Puts notices into the project's bin, and takes them out of its index. */
    public void remove(Collection<String> ids) throws LibraryProblem, IOException {
        library.remove(List.copyOf(ids));
        search.catchUp(Progress.NONE);
    }

    /** As {@link Library#replace}, in the index too. */
    public void replaceAll(Map<String, String> newerByOlder) throws LibraryProblem, IOException {
        library.replace(newerByOlder);
        decided = null;
        search.catchUp(Progress.NONE);
    }

    /** The parts of a document with the file it came in, see {@link NoticeParts}; empty where it is one, or there is none of this id. */
    public Optional<ImportedFile> parts(String id) throws LibraryProblem {
        return DocumentParts.of(id, library, workbench);
    }

    /** As {@link Library#divide}, in the index too. */
    public void divide(String id, ImportedFile parts) throws LibraryProblem, IOException {
        library.divide(id, PackedFile.of(parts));
        search.catchUp(Progress.NONE);
    }

    /** As {@link Library#choice}. */
    public ChosenNotices choice() throws LibraryProblem {
        return library.choice();
    }

    /** As {@link Library#restore}, in the index too. */
    public void restore(Set<String> ids, ChosenNotices chosen) throws LibraryProblem, IOException {
        library.restore(ids, chosen);
        decided = null;
        search.catchUp(Progress.NONE);
    }

    /** As {@link Library#bin}. */
    public List<NoticeSummary> bin() throws LibraryProblem {
        return library.bin();
    }

    /** As {@link Library#emptyBin}. */
    public void emptyBin() throws LibraryProblem {
        library.emptyBin();
        decided = null;
    }

    /** What a person decided. */
    public Decisions decisions() throws LibraryProblem {
        Decisions known = decided;
        if (known == null) {
            known = library.decisions();
            decided = known;
        }
        return known;
    }

    /** Keeps some decisions more and takes others back, see {@link Library#decide}. */
    public synchronized void decide(List<? extends Decision> more, Set<String> back) throws LibraryProblem {
        Decisions before = decisions();
        library.decide(more, back);
        decided = before.without(back).with(more);
    }

    /** Parses a notice anew without these repairs, and keeps that. Empty where there is no such notice. */
    public Optional<Notice> takeBack(String id, Set<SourceRange> repairs) throws LibraryProblem, IOException {
        Optional<StoredDocument> stored = library.document(id);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        // what a part of a document has from the whole stays known
        Notice notice = NoticeParts.within(stored.get().notice(), workbench.parse(stored.get().source(), repairs));
        library.storeAnew(new StoredDocument(stored.get().original(), stored.get().source(), notice), repairs);
        search.catchUp(Progress.NONE);
        return Optional.of(notice);
    }

    /** A person's own topics. */
    public OwnTopics topics() {
        return topics;
    }

    /**
     * Puts topics in the place of those before: they are in force from now on, and kept, unless the project may only be read. The search
     * index follows with {@link #catchUp}.
     */
    public void change(TopicChange change) throws LibraryProblem {
        if (!readOnly()) {
            library.keepTopics(KeptTopics.of(change.after()), change.concernsMeasures());
        }
        topics = change.after();
        workbench = workbench.with(change.after());
    }

    /** What stands beside what in its notices. */
    public NoticeRows rows() {
        return new NoticeRows(this, workbench);
    }

    /** The bytes of the file that a notice came in; empty where there is no such notice, and where the file holds more than it. */
    public Optional<byte[]> original(String id) throws LibraryProblem {
        Optional<StoredDocument> stored = library.document(id).filter(document -> document.original().startsWith(id));
        return stored.isEmpty() ? Optional.empty() : library.original(stored.get().original()).map(OriginalFile::bytes);
    }

    /** What is said of two of its notices. */
    public NoticePairs pairs() {
        return new NoticePairs(this, workbench);
    }

    /** The repairs of a notice that a person took back. */
    public Set<SourceRange> takenBack(String id) throws LibraryProblem {
        return library.takenBack(id);
    }

    /** As {@link Library#ticked}. */
    public Set<String> ticked() throws LibraryProblem {
        return library.ticked();
    }

    /** As {@link Library#tick}. */
    public void tick(Set<String> ids) throws LibraryProblem {
        library.tick(ids);
    }

    /** As {@link Library#setting}. */
    public Optional<String> setting(String name) throws LibraryProblem {
        return library.setting(name);
    }

    /** As {@link Library#set}. */
    public void set(String name, String value) throws LibraryProblem {
        library.set(name, value);
    }

    /** See {@link ProjectSearch#search}. */
    public SearchResult search(String typed, int limit) throws IOException {
        return found().search(typed, limit);
    }

    /** What of it is found by a search. */
    public ProjectSearch found() {
        return new ProjectSearch(search, workbench);
    }

    /** Writes the whole project to another file, see {@link Library#copyTo}; this one stays open. */
    public void saveAs(Path file) throws LibraryProblem {
        library.copyTo(file);
    }

    @Override
    public void close() throws LibraryProblem, IOException {
        search.close();
        if (goodCopy != null) {
            GoodCopy.keep(library, goodCopy);
        }
        library.close();
    }
}
