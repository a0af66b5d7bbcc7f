package org.duizhao.library;

import org.duizhao.notice.Jurisdiction;
import org.duizhao.notice.Metadata;
import org.duizhao.notice.Notice;
import org.duizhao.notice.SourceRange;
import org.duizhao.read.SourceText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An open project file ({@code .duizhao}, an SQLite database). What a method has returned from is on the disk: a crash or power cut
 * after that loses nothing of it, one before that leaves nothing half done. Thread-safe; one caller at a time.
 */
public final class Library implements AutoCloseable {

    private static final String REVISION = "revision";
    private static final String SET = "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    private final Path file;
    private final SqlFile sql;
    private final WriterLock lock;

    private Library(Path file, SqlFile sql, WriterLock lock) {
        this.file = file;
        this.sql = sql;
        this.lock = lock;
    }

    /**
     * Opens a project, or makes a new one where there is no such file. It is read-only where another window writes it or the file or
     * its folder cannot be written.
     *
     * @throws LibraryProblem where it is no project, a newer program's, damaged, or out of reach; the file is left as it was
     */
    public static Library open(Path file) throws LibraryProblem {
        boolean exists = Files.exists(file);
        WriterLock lock = null;
        SqlFile sql = null;
        try {
            boolean unchanging = !Files.isWritable(file.toAbsolutePath().getParent());
            if (unchanging && !exists) {
                throw new LibraryProblem(LibraryProblem.Reason.NOT_ACCESSIBLE, file, null);
            }
            lock = unchanging || exists && !Files.isWritable(file) ? null : WriterLock.of(file).orElse(null);
            sql = unchanging ? SqlFile.openUnchanging(file) : SqlFile.open(file, lock == null);
            check(file, sql);
            if (lock != null) {
                sql.execute("PRAGMA journal_mode = WAL");
                Migrations.upTo(Migrations.NEWEST, sql.connection());
            }
            return new Library(file, sql, lock);
        } catch (SQLException e) {
            release(sql, lock);
            throw LibraryProblem.of(e, file);
        } catch (IOException e) {
            release(sql, lock);
            throw new LibraryProblem(LibraryProblem.Reason.NOT_ACCESSIBLE, file, e);
        } catch (LibraryProblem e) {
            release(sql, lock);
            throw e;
        }
    }

    /** A project that is kept nowhere and lives as long as it is open; {@link #copyTo} keeps it. */
    public static Library inMemory() throws LibraryProblem {
        Path nowhere = Path.of("");
        try {
            SqlFile sql = SqlFile.openInMemory(nowhere);
            Migrations.upTo(Migrations.NEWEST, sql.connection());
            return new Library(nowhere, sql, WriterLock.NONE);
        } catch (SQLException e) {
            throw LibraryProblem.of(e, nowhere);
        } catch (IOException e) {
            throw new LibraryProblem(LibraryProblem.Reason.NOT_ACCESSIBLE, nowhere, e);
        }
    }

    private static void check(Path file, SqlFile sql) throws SQLException, LibraryProblem {
        Connection connection = sql.connection();
        if (!Migrations.isProject(connection)) {
            throw new LibraryProblem(LibraryProblem.Reason.NOT_A_PROJECT, file, null);
        }
        if (Migrations.version(connection) > Migrations.NEWEST) {
            throw new LibraryProblem(LibraryProblem.Reason.NEWER_VERSION, file, null);
        }
    }

    /** The project's file; empty where it is kept nowhere. */
    public Path file() {
        return file;
    }

    /** True where nothing can be stored: another window writes this project, or the file cannot be written. */
    public boolean readOnly() {
        return lock == null;
    }

    /** Keeps files and what was made of them: all or none. Documents already there are replaced. */
    public synchronized void store(List<Arrival> arrivals) throws LibraryProblem {
        write(() -> {
            long revision = nextRevision();
            for (Arrival arrival : arrivals) {
                Original original = arrival.original();
                sql.update("INSERT OR IGNORE INTO original (sha256, file, bytes) VALUES (?, ?, ?)",
                        original.sha256(), original.file(), original.bytes());
                for (StoredDocument document : arrival.documents()) {
                    put(document, revision);
                }
            }
        });
    }

    /** Puts what was parsed anew, with these repairs taken back, in the place of what is there. */
    public synchronized void storeAnew(StoredDocument document, Set<SourceRange> takenBack) throws LibraryProblem {
        write(() -> {
            put(document, nextRevision());
            String id = document.notice().id();
            sql.update("DELETE FROM taken_back WHERE document = ?", id);
            for (SourceRange range : takenBack) {
                sql.update("INSERT INTO taken_back (document, start, end) VALUES (?, ?, ?)", id, range.start(), range.end());
            }
        });
    }

    private void put(StoredDocument document, long revision) throws SQLException, IOException {
        Notice notice = document.notice();
        Metadata m = notice.metadata();
        Jurisdiction place = m.jurisdiction();
        sql.update("INSERT INTO document (id, original, file, title, number, genre, issuer, place, code, above, year, measures, repairs,"
                        + " warnings, revision, source, notice) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                        + " ON CONFLICT (id) DO UPDATE SET title = excluded.title, number = excluded.number, genre = excluded.genre,"
                        + " issuer = excluded.issuer, place = excluded.place, code = excluded.code, above = excluded.above,"
                        + " year = excluded.year, measures = excluded.measures, repairs = excluded.repairs,"
                        + " warnings = excluded.warnings, revision = excluded.revision, source = excluded.source,"
                        + " notice = excluded.notice",
                notice.id(), document.original(), notice.file(), m.title(), m.documentNumber(), m.genre(), m.issuer(),
                place == null ? null : place.name(), place == null ? null : place.code(),
                place == null ? "" : String.join("/", place.above()), m.year(), notice.measures().size(), notice.repairs().size(),
                notice.warnings().size(), revision, StoredForm.encode(document.source()), StoredForm.encode(notice));
    }

    private long nextRevision() throws SQLException, LibraryProblem {
        long next = revision() + 1;
        sql.update(SET, REVISION, Long.toString(next));
        return next;
    }

    /** Counts up with every change of the notices; 0 for a new project. */
    public synchronized long revision() throws LibraryProblem {
        return setting(REVISION).map(Long::parseLong).orElse(0L);
    }

    /** The ids of the notices that were stored after that revision, in the order in which they were. */
    public synchronized List<String> storedAfter(long revision) throws LibraryProblem {
        return sql.read("SELECT id FROM document WHERE revision > ? ORDER BY revision, id", row -> row.getString(1), revision);
    }

    /** Takes notices out, and files of which no document is left. Unknown ids are passed over. */
    public synchronized void remove(List<String> ids) throws LibraryProblem {
        write(() -> {
            nextRevision();
            for (String id : ids) {
                sql.update("DELETE FROM document WHERE id = ?", id);
            }
            sql.update("DELETE FROM original WHERE sha256 NOT IN (SELECT original FROM document)");
        });
    }

    /** All notices, sorted by place, year, number and id. */
    public synchronized List<NoticeSummary> summaries() throws LibraryProblem {
        return sql.read("SELECT id, file, title, number, genre, issuer, place, code, above, year, measures, repairs, warnings"
                + " FROM document ORDER BY code IS NULL, code, place, year, number, id", Library::summary);
    }

    private static NoticeSummary summary(ResultSet row) throws SQLException {
        String place = row.getString("place");
        String above = row.getString("above");
        Jurisdiction jurisdiction = place == null ? null
                : new Jurisdiction(place, row.getString("code"), above.isEmpty() ? List.of() : List.of(above.split("/")));
        int year = row.getInt("year");
        return new NoticeSummary(row.getString("id"), row.getString("file"), row.getString("title"), row.getString("number"),
                row.getString("genre"), row.getString("issuer"), jurisdiction, row.wasNull() ? null : year, row.getInt("measures"),
                row.getInt("repairs"), row.getInt("warnings"));
    }

    /** One notice with its text; empty where there is none of this id. */
    public synchronized Optional<StoredDocument> document(String id) throws LibraryProblem {
        return sql.read("SELECT original, source, notice FROM document WHERE id = ?", row -> {
            SourceText source = StoredForm.source(row.getBytes("source"));
            return new StoredDocument(row.getString("original"), source, StoredForm.notice(row.getBytes("notice"), source));
        }, id).stream().findFirst();
    }

    /** The other documents of this number by this issuer: other versions of one notice. Sorted by id. */
    public synchronized List<String> otherVersions(Notice notice) throws LibraryProblem {
        return sql.read("SELECT id FROM document WHERE number = ? AND issuer = ? AND id <> ? ORDER BY id", row -> row.getString(1),
                notice.metadata().documentNumber(), notice.metadata().issuer(), notice.id());
    }

    /** The bytes of the file a document came in; empty where there is none of this id. */
    public synchronized Optional<Original> original(String sha256) throws LibraryProblem {
        return sql.read("SELECT sha256, file, bytes FROM original WHERE sha256 = ?",
                row -> new Original(row.getString(1), row.getString(2), row.getBytes(3)), sha256).stream().findFirst();
    }

    /** Whether a file of this content is in the project already. */
    public synchronized boolean contains(String sha256) throws LibraryProblem {
        return !sql.read("SELECT 1 FROM original WHERE sha256 = ?", row -> true, sha256).isEmpty();
    }

    /** The repairs of a notice that a person took back. */
    public synchronized Set<SourceRange> takenBack(String id) throws LibraryProblem {
        return new HashSet<>(sql.read("SELECT start, end FROM taken_back WHERE document = ?",
                row -> new SourceRange(row.getInt(1), row.getInt(2)), id));
    }

    /** The ids of the notices that are ticked for comparison. */
    public synchronized Set<String> ticked() throws LibraryProblem {
        return new HashSet<>(sql.read("SELECT document FROM ticked", row -> row.getString(1)));
    }

    public synchronized void tick(Set<String> ids) throws LibraryProblem {
        write(() -> {
            sql.update("DELETE FROM ticked");
            for (String id : ids) {
                sql.update("INSERT INTO ticked SELECT id FROM document WHERE id = ?", id);
            }
        });
    }

    /** A setting of the comparison, such as the base column; empty where it was never set. */
    public synchronized Optional<String> setting(String name) throws LibraryProblem {
        return sql.read("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name).stream().findFirst();
    }

    public synchronized void set(String name, String value) throws LibraryProblem {
        write(() -> sql.update(SET, name, value));
    }

    /** Writes the whole project to another file, which must not exist. This project stays open. */
    public synchronized void copyTo(Path copy) throws LibraryProblem {
        try {
            sql.update("VACUUM INTO ?", copy.toAbsolutePath().toString());
        } catch (SQLException e) {
            throw LibraryProblem.of(e, copy);
        }
    }

    /** Empty where the file is sound, else what SQLite finds wrong. */
    public synchronized List<String> findings() throws LibraryProblem {
        return sql.read("PRAGMA integrity_check", row -> row.getString(1)).stream().filter(line -> !line.equals("ok")).toList();
    }

    /** Folds the journal into the file, so that a copy of the one file made by hand is whole. */
    public synchronized void settle() throws LibraryProblem {
        if (!readOnly()) {
            sql.read("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
        }
    }

    @Override
    public synchronized void close() throws LibraryProblem {
        settle();
        release(sql, lock);
    }

    private void write(SqlFile.Work work) throws LibraryProblem {
        if (readOnly()) {
            throw new LibraryProblem(LibraryProblem.Reason.READ_ONLY, file, null);
        }
        sql.transact(work);
    }

    private static void release(SqlFile sql, WriterLock lock) {
        try {
            if (sql != null) {
                sql.close();
            }
            if (lock != null) {
                lock.close();
            }
        } catch (SQLException | IOException e) {
            // the file is closed with the program at the latest; every transaction is on the disk already
        }
    }
}
