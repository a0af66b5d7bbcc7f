package org.duizhao.library.table;

import org.duizhao.library.entry.ChosenNotices;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.notice.source.SourceRange;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person chose, as rows of a project. Writing is done within a transaction of the caller's. */
public record ChoiceTable(SqlFile sql) {

    /** The setting that holds the id of the notice which the others are held against. */
    public static final String BASE = "base";

    private static final String REVISION = "revision";

    /** The repairs of a document that were taken back. */
    public Set<SourceRange> takenBack(String document) throws LibraryProblem {
        return new HashSet<>(sql.read("SELECT start, end FROM taken_back WHERE document = ?",
                row -> new SourceRange(row.getInt(1), row.getInt(2)), document));
    }

    /** Puts these repairs in the place of those that were taken back before. */
    public void takeBack(String document, Set<SourceRange> repairs) throws SQLException {
        sql.update("DELETE FROM taken_back WHERE document = ?", document);
        for (SourceRange range : repairs) {
            sql.update("INSERT INTO taken_back (document, start, end) VALUES (?, ?, ?)", document, range.start(), range.end());
        }
    }

    /** The ids of the ticked notices. */
    public Set<String> ticked() throws LibraryProblem {
        return new HashSet<>(sql.read("SELECT document FROM ticked", row -> row.getString(1)));
    }

    /** Unknown ids are passed over. */
    public void tick(Set<String> documents) throws SQLException {
        sql.update("DELETE FROM ticked");
        for (String document : documents) {
            sql.update("INSERT INTO ticked SELECT id FROM document WHERE id = ? AND removed IS NULL", document);
        }
    }

    /** What was chosen before is again, as far as it is there. */
    public void choose(ChosenNotices before) throws SQLException {
        tick(before.ticked());
        if (before.base().isPresent()) {
            set(BASE, before.base().get());
        }
    }

    /** A notice is ticked, and is the base, where the one before it was. */
    public void pass(String from, String to) throws SQLException {
        sql.update("INSERT OR IGNORE INTO ticked SELECT ? FROM ticked WHERE document = ?", to, from);
        sql.update("UPDATE setting SET value = ? WHERE name = ? AND value = ?", to, BASE, from);
    }

    /** Counts up with every change of the notices; 0 for a new project. */
    public long revision() throws LibraryProblem {
        return setting(REVISION).map(Long::parseLong).orElse(0L);
    }

    /** Counts one up. */
    public long nextRevision() throws SQLException, LibraryProblem {
        long next = revision() + 1;
        set(REVISION, Long.toString(next));
        return next;
    }

    /** Empty where it was never set. */
    public Optional<String> setting(String name) throws LibraryProblem {
        List<String> values = sql.read("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
        return values.stream().findFirst();
    }

    /** Keeps a setting, over the one of that name. */
    public void set(String name, String value) throws SQLException {
        sql.update("INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
    }
}
