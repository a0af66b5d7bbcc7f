package org.duizhao.library.table;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.NoticeSummary.Counts;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.library.form.PackedFile;
import org.duizhao.library.form.PackedFile.PackedDocument;
import org.duizhao.library.form.StoredForm;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.read.SourceText;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and the documents that were read from them, as rows of a project. Writing is done within a transaction of the caller's.
 */
public record DocumentTable(SqlFile sql) {

    /** What lists show. */
    private static final String LISTED = "row_sum(id, original, file, title, number, genre, issuer, place, code, above, year, measures, repairs, warnings, "
            + "issued, imported, removed)";
    /** What was read, and what was made of it. */
    private static final String CONTENT = "row_sum(id, source, notice)";

    /** Keeps a file and its documents, over those of the same ids. */
    public void put(PackedFile arrival, long revision) throws SQLException {
        put(arrival, revision, null);
    }

    /** @param imported when the documents came in, as {@link #imported} gives it; null for now */
    public void put(PackedFile arrival, long revision, String imported) throws SQLException {
        OriginalFile original = arrival.original();
        sql.repeat("INSERT OR IGNORE INTO original (sha256, file, bytes) VALUES (?, ?, ?)",
                original.sha256(), original.file(), original.bytes());
        for (PackedDocument document : arrival.documents()) {
            put(document, revision, imported);
        }
    }

    /**
     * @param imported when the document came in, as {@link #imported} gives it; null for now. One that is there keeps its own.
     */
    public void put(PackedDocument document, long revision, String imported) throws SQLException {
        NoticeSummary notice = document.summary();
        // what comes in anew out of the bin was parsed with all its repairs
        sql.repeat("DELETE FROM taken_back WHERE document IN (SELECT id FROM document WHERE id = ? AND removed IS NOT NULL)", notice.id());
        Jurisdiction place = notice.jurisdiction();
        sql.repeat("INSERT INTO document (id, original, file, title, number, genre, issuer, place, code, above, year, "
                        + "measures, repairs, warnings, revision, source, notice, issued, imported)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,coalesce(?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')))"
                        + " ON CONFLICT (id) DO UPDATE SET title = excluded.title, number = excluded.number, "
                        + "genre = excluded.genre, issuer = excluded.issuer, place = excluded.place, "
                        + "code = excluded.code, above = excluded.above,"
                        + " year = excluded.year, measures = excluded.measures, repairs = excluded.repairs,"
                        + " warnings = excluded.warnings, revision = excluded.revision, source = excluded.source,"
                        + " notice = excluded.notice, issued = excluded.issued, removed = NULL",
                notice.id(), document.original(), notice.file(), notice.title(), notice.documentNumber(), notice.genre(),
                notice.issuer(), place == null ? null : place.name(), place == null ? null : place.code(),
                String.join("/", notice.above()), notice.year(), notice.counts().measures(), notice.counts().repairs(),
                notice.counts().warnings(), revision,
                document.source(), document.notice(), notice.issued() == null ? null : notice.issued().toString(), imported);
        sql.repeat("INSERT OR REPLACE INTO checksum SELECT id, " + LISTED + ", " + CONTENT + " FROM document WHERE id = ?", notice.id());
    }

    /** What lists show of it is another now. */
    private void sumUp(String id) throws SQLException {
        sql.update("UPDATE checksum SET listed = (SELECT " + LISTED + " FROM document WHERE id = ?1) WHERE document = ?1", id);
    }

    /** Puts documents into the bin. Unknown ids are passed over. */
    public void remove(List<String> ids) throws SQLException {
        for (String id : ids) {
            sql.update("UPDATE document SET removed = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ? AND removed IS NULL", id);
            sql.update("DELETE FROM ticked WHERE document = ?", id);
            sumUp(id);
        }
    }

    /** Takes a document out of the bin; one that is not in it stays as it is. */
    public void restore(String id, long revision) throws SQLException {
        sql.update("UPDATE document SET removed = NULL, revision = ? WHERE id = ? AND removed IS NOT NULL", revision, id);
        sumUp(id);
    }

    /** Takes what is in the bin out for good, and files of which no document is left. */
    public void emptyBin() throws SQLException {
        sql.update("DELETE FROM document WHERE removed IS NOT NULL");
        sql.update("DELETE FROM original WHERE sha256 NOT IN (SELECT original FROM document)");
    }

    /** The ids of what was stored after that revision, in its order. */
    public List<String> storedAfter(long revision) throws LibraryProblem {
        return sql.read("SELECT id FROM document WHERE revision > ? AND removed IS NULL ORDER BY revision, id", row -> row.getString(1), revision);
    }

    /** Counts all as changed. */
    public void changeAll(long revision) throws SQLException {
        sql.update("UPDATE document SET revision = ?", revision);
    }

    /** The ids of all documents. */
    public Set<String> ids() throws LibraryProblem {
        return new HashSet<>(sql.read("SELECT id FROM document WHERE removed IS NULL", row -> row.getString(1)));
    }

    /** Sorted by place, year, number and id. */
    public List<NoticeSummary> summaries() throws LibraryProblem {
        return summaries(false, "");
    }

    /** What is in the bin, the last removed first. */
    public List<NoticeSummary> bin() throws LibraryProblem {
        return summaries(true, "removed DESC,");
    }

    /** All are looked at: one that damage has put into the bin, or taken out of it, is missed in neither list. */
    private List<NoticeSummary> summaries(boolean inBin, String order) throws LibraryProblem {
        return sql.read("SELECT id, file, title, number, genre, issuer, place, code, above, year, measures, repairs, warnings, issued, imported, removed, "
                + LISTED + " IS listed AS sound FROM document LEFT JOIN checksum ON document = id ORDER BY " + order
                + " code IS NULL, code, place, year, number, id", row -> inBin == (row.getString("removed") != null) ? summary(row) : checked(row, null))
                .stream().filter(Objects::nonNull).toList();
    }

    private static <T> T checked(ResultSet row, T value) throws SQLException, IOException {
        if (!row.getBoolean("sound")) {
            throw new IOException("not the values that were kept");
        }
        return value;
    }

    private static NoticeSummary summary(ResultSet row) throws SQLException, IOException {
        String place = row.getString("place");
        String above = row.getString("above");
        Jurisdiction jurisdiction = place == null ? null
                : new Jurisdiction(place, row.getString("code"), above.isEmpty() ? List.of() : List.of(above.split("/")));
        int year = row.getInt("year");
        Integer known = row.wasNull() ? null : year;
        String issued = row.getString("issued");
        String imported = row.getString("imported");
        Citation citation = new Citation(row.getString("title"), row.getString("number"), row.getString("genre"),
                new Issue(row.getString("issuer"), issued == null ? null : LocalDate.parse(issued)), new Scope(jurisdiction, known));
        return checked(row, new NoticeSummary(row.getString("id"), row.getString("file"), citation,
                new Counts(row.getInt("measures"), row.getInt("repairs"), row.getInt("warnings")),
                imported == null ? null : Instant.parse(imported)));
    }

    /** Empty where there is none of this id. */
    public Optional<StoredDocument> document(String id) throws LibraryProblem {
        return sql.read("SELECT original, source, notice, " + CONTENT + " IS content AS sound FROM document LEFT JOIN checksum ON document = id "
                + "WHERE id = ? AND removed IS NULL", DocumentTable::document, id).stream()
                .findFirst();
    }

    private static StoredDocument document(ResultSet row) throws SQLException, IOException {
        try {
            SourceText source = StoredForm.source(row.getBytes("source"));
            return checked(row, new StoredDocument(row.getString("original"), source, StoredForm.notice(row.getBytes("notice"), source)));
        } catch (RuntimeException e) {
            throw new IOException("not what a program of this version stores", e);
        }
    }

    /** Empty where there is none of this sum. @throws LibraryProblem DAMAGED too where its bytes are no longer those of the sum */
    public Optional<OriginalFile> original(String sha256) throws LibraryProblem {
        return sql.read("SELECT sha256, file, bytes FROM original WHERE sha256 = ?", DocumentTable::original, sha256).stream().findFirst();
    }

    private static OriginalFile original(ResultSet row) throws SQLException, IOException {
        if (!isWhole(row)) {
            throw new IOException("not the bytes that were kept");
        }
        return new OriginalFile(row.getString("sha256"), row.getString("file"), row.getBytes("bytes"));
    }

    /** What is not as it was kept, in the bin too, by its id or sum. */
    public List<String> findings() throws LibraryProblem {
        List<String> documents = sql.read("SELECT id FROM document LEFT JOIN checksum ON document = id WHERE " + LISTED + " IS NOT listed OR " + CONTENT
                + " IS NOT content", row -> row.getString(1));
        List<String> files = sql.read("SELECT sha256, file, bytes FROM original", row -> isWhole(row) ? "" : row.getString(1));
        return Stream.concat(documents.stream(), files.stream()).filter(id -> !id.isEmpty()).map(id -> id + " is not what was kept").toList();
    }

    private static boolean isWhole(ResultSet row) throws SQLException {
        return OriginalFile.of(row.getString("file"), row.getBytes("bytes")).sha256().equals(row.getString("sha256"));
    }

    /** The SHA-256 of all files of which a document is there. */
    public Set<String> originals() throws LibraryProblem {
        return Set.copyOf(sql.read("SELECT DISTINCT original FROM document WHERE removed IS NULL", row -> row.getString(1)));
    }
}
