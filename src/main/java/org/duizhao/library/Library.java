package org.duizhao.library;

import org.duizhao.decision.Decision;
import org.duizhao.decision.Decisions;
import org.duizhao.library.entry.ChosenNotices;
import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.library.entry.StoredTopic;
import org.duizhao.library.file.Migrations;
import org.duizhao.library.file.ProjectCopy;
import org.duizhao.library.file.ProjectFile;
import org.duizhao.library.file.ProjectOpening;
import org.duizhao.library.form.PackedFile;
import org.duizhao.library.form.PackedFile.PackedDocument;
import org.duizhao.library.sqlite.Volume;
import org.duizhao.library.table.ChoiceTable;
import org.duizhao.library.table.DecisionTable;
import org.duizhao.library.table.DocumentTable;
import org.duizhao.library.table.OwnTopicTable;
import org.duizhao.notice.source.SourceRange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An open project file ({@code .duizhao}, an SQLite database). What a method has returned from is on the disk: a crash or power
 * cut after that loses nothing of it, one before that leaves nothing half done. Thread-safe; one caller at a time.
 */
public final class Library implements AutoCloseable {

    /** The setting that holds the id of the notice which the others are held against. */
    public static final String BASE = ChoiceTable.BASE;

    private final ProjectFile project;
    private final DocumentTable documents;
    private final ChoiceTable choices;
    private final DecisionTable decisions;
    private final OwnTopicTable topics;

    private Library(ProjectFile project) {
        this.project = project;
        this.documents = new DocumentTable(project.sql());
        this.choices = new ChoiceTable(project.sql());
        this.decisions = new DecisionTable(project.sql());
        this.topics = new OwnTopicTable(project.sql());
    }

    /**
     * Opens a project, or makes a new one where there is no such file, or an empty one. It is read-only where another window
     * writes it, where the file or its folder cannot be written, or where the disk is full.
     *
     * @throws LibraryProblem where it is no project, a newer program's, damaged, or out of reach; the file is left as it was
     */
    public static Library open(Path file) throws LibraryProblem {
        return new Library(ProjectOpening.of(file, Migrations.shipped()));
    }

    /**
     * Opens a project that stays as it is, with nothing put beside it; its owner keeps the right to write it.
     *
     * @throws LibraryProblem where there is none, or as of {@link #open(Path)}
     */
    public static Library toRead(Path file) throws LibraryProblem {
        return new Library(ProjectOpening.toRead(file, Migrations.shipped()));
    }

    /** As {@link #open(Path)}, as if the file lay on that drive. */
    static Library open(Path file, Volume drive) throws LibraryProblem {
        return new Library(ProjectOpening.of(file, drive, Migrations.shipped()));
    }

    /** A project that is kept nowhere and lives as long as it is open; {@link #copyTo} keeps it. */
    public static Library inMemory() throws LibraryProblem {
        return new Library(ProjectOpening.inMemory(Migrations.shipped()));
    }

    /** The project's file, as it was given; empty where it is kept nowhere. */
    public Path file() {
        return project.file();
    }

    /** True where nothing can be stored: another window writes this project, or the file cannot be written. */
    public boolean readOnly() {
        return project.readOnly();
    }

    /** Keeps files and what was made of them: all or none. Documents already there are replaced. */
    public void store(List<ImportedFile> arrivals) throws LibraryProblem {
        storePacked(arrivals.stream().map(PackedFile::of).toList());
    }

    /** The same of what was packed before, so that others wait less for this. */
    public synchronized void storePacked(List<PackedFile> arrivals) throws LibraryProblem {
        project.write(() -> {
            long revision = choices.nextRevision();
            for (PackedFile arrival : arrivals) {
                documents.put(arrival, revision);
            }
        });
    }

    /** Replaces what is there by what was parsed anew with these repairs taken back. */
    public synchronized void storeAnew(StoredDocument document, Set<SourceRange> takenBack) throws LibraryProblem {
        project.write(() -> {
            documents.put(PackedDocument.of(document), choices.nextRevision(), null);
            choices.takeBack(document.notice().id(), takenBack);
        });
    }

    /** Counts up with every change of the notices; 0 for a new project. */
    public synchronized long revision() throws LibraryProblem {
        return choices.revision();
    }

    /** The ids of the notices that were stored after that revision, in the order in which they were. */
    public synchronized List<String> storedAfter(long revision) throws LibraryProblem {
        return documents.storedAfter(revision);
    }

    /** Puts notices into the bin, with what was decided of them. Unknown ids are passed over. */
    public synchronized void remove(List<String> ids) throws LibraryProblem {
        project.write(() -> {
            choices.nextRevision();
            documents.remove(ids);
        });
    }

    /**
     * Puts older versions of notices into the bin. Their ticks, being the base, and what was decided of them, pass to the newer ones. All of it or
     * nothing.
     *
     * @param newerByOlder ids; a pair of which one is not there is passed over
     */
    public synchronized void replace(Map<String, String> newerByOlder) throws LibraryProblem {
        project.write(() -> {
            choices.nextRevision();
            Set<String> there = documents.ids();
            List<String> older = newerByOlder.keySet().stream().filter(there::contains)
                    .filter(id -> there.contains(newerByOlder.get(id)) && !newerByOlder.get(id).equals(id)).sorted().toList();
            for (String id : older) {
                choices.pass(id, newerByOlder.get(id));
                decisions.succeed(id, newerByOlder.get(id));
            }
            documents.remove(older);
        });
    }

    /** Keeps the parts of a document as notices of their own, ticked where it was, and puts it into the bin: all of it or nothing. */
    public synchronized void divide(String id, PackedFile parts) throws LibraryProblem {
        project.write(() -> {
            documents.put(parts, choices.nextRevision());
            for (PackedDocument part : parts.documents()) {
                choices.pass(id, part.summary().id());
            }
            documents.remove(List.of(id));
        });
    }

    /** By which {@link #restore} undoes {@link #remove} of these notices, or {@link #replace}. */
    public synchronized ChosenNotices choice() throws LibraryProblem {
        return new ChosenNotices(ticked(), setting(BASE));
    }

    /** Takes notices out of the bin. Nothing has taken their place then. @param before what was chosen is again, as far as it is there */
    public synchronized void restore(Set<String> ids, ChosenNotices before) throws LibraryProblem {
        project.write(() -> {
            long revision = choices.nextRevision();
            for (String id : ids) {
                documents.restore(id, revision);
                decisions.endSuccession(id);
            }
            choices.choose(before);
        });
    }

    /** What is in the bin, the last removed first. */
    public synchronized List<NoticeSummary> bin() throws LibraryProblem {
        return documents.bin();
    }

    /** Takes what is in the bin out for good, with files of which no document is left, and what was decided of it. */
    public synchronized void emptyBin() throws LibraryProblem {
        project.write(() -> {
            decisions.emptyBin();
            documents.emptyBin();
        });
    }

    /** What a person decided. */
    public synchronized Decisions decisions() throws LibraryProblem {
        return decisions.decisions();
    }

    /** Keeps some decisions more and takes others back, by their ids: all or nothing. Unknown ids are passed over. */
    public synchronized void decide(List<? extends Decision> more, Set<String> back) throws LibraryProblem {
        project.write(() -> {
            decisions.forget(back);
            decisions.add(more);
        });
    }

    /** The ids of all notices. */
    public synchronized Set<String> ids() throws LibraryProblem {
        return documents.ids();
    }

    /** All notices, sorted by place, year, number and id. */
    public synchronized List<NoticeSummary> summaries() throws LibraryProblem {
        return documents.summaries();
    }

    /** One notice with its text; empty where there is none of this id. */
    public synchronized Optional<StoredDocument> document(String id) throws LibraryProblem {
        return documents.document(id);
    }

    /** The bytes of the file a document came in; empty where there is none of this id. */
    public synchronized Optional<OriginalFile> original(String sha256) throws LibraryProblem {
        return documents.original(sha256);
    }

    /** The SHA-256 of every file in the project, but those in the bin. */
    public synchronized Set<String> originals() throws LibraryProblem {
        return documents.originals();
    }

    /** The repairs of a notice that a person took back. */
    public synchronized Set<SourceRange> takenBack(String id) throws LibraryProblem {
        return choices.takenBack(id);
    }

    /** The ids of the notices that are ticked for comparison. */
    public synchronized Set<String> ticked() throws LibraryProblem {
        return choices.ticked();
    }

    /** Ticks these and no others. Unknown ids are passed over. */
    public synchronized void tick(Set<String> ids) throws LibraryProblem {
        project.write(() -> choices.tick(ids));
    }

    /** A setting of the comparison, such as the base column; empty where it was never set. */
    public synchronized Optional<String> setting(String name) throws LibraryProblem {
        return choices.setting(name);
    }

    /** Keeps a setting of the comparison, over the one of that name. */
    public synchronized void set(String name, String value) throws LibraryProblem {
        project.write(() -> choices.set(name, value));
    }

    /**
     * Writes the whole project to another file, whole or not at all, over what may be there. This project stays open.
     *
     * @throws LibraryProblem also where the other file is open, in this window or another
     */
    public synchronized void copyTo(Path copy) throws LibraryProblem {
        project.settle();
        ProjectCopy.write(project.sql(), copy);
    }

    /** Empty where the file is sound, else what SQLite finds wrong, in its words, and what is not as it was stored. Reads the whole file. */
    public synchronized List<String> findings() throws LibraryProblem {
        return Stream.concat(project.findings().stream(), documents.findings().stream()).toList();
    }

    /** A person's own topics, in their order. */
    public synchronized List<StoredTopic> topics() throws LibraryProblem {
        return topics.topics();
    }

    /** Keeps these topics in place of those before. @param seeAllAgain whether other things follow from the notices now, so that the search index must see them again */
    public synchronized void keepTopics(List<StoredTopic> kept, boolean seeAllAgain) throws LibraryProblem {
        project.write(() -> {
            topics.put(kept);
            if (seeAllAgain) {
                documents.changeAll(choices.nextRevision());
            }
        });
    }

    /** As before closing: the journal is folded into the file, so that a copy of the one file made by hand is whole, and sealed. */
    public synchronized void settle() throws LibraryProblem {
        project.settle();
    }

    /** Gives the file back to others. Nothing can be lost by it, and so nothing is said. */
    @Override
    public synchronized void close() throws LibraryProblem {
        project.close();
    }
}
