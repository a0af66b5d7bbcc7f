package org.duizhao.library.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Anchor.Kin;
import org.duizhao.decision.Anchor.Wording;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decisions;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

/** What a person decided, as rows of a project. Writing is done within a transaction of the caller's. */
public record DecisionTable(SqlFile sql) {

    /** The sentence of seven arguments; notice, start and end find it. */
    private static final String SAME = "notice = ?1 AND start = ?2 AND end = ?3 AND text = ?4 AND before = ?5 AND after = ?6 AND kin = ?7";

    /** A row, and when it came in. */
    private record Numbered(long number, long made, DecisionForm form) {
        static final Comparator<Numbered> AS_MADE = Comparator.comparingLong(Numbered::made).thenComparingLong(Numbered::number);
    }

    /** All, in the order in which they were made. Of many decisions few sentences are read, and each once. */
    public Decisions decisions() throws LibraryProblem {
        Map<Long, Anchor> sentences = new HashMap<>();
        sql.read("SELECT number, notice, start, end, text, before, after, kin FROM sentence", row -> sentences.put(row.getLong(1), sentence(row)));
        Map<Long, List<Anchor>> places = new HashMap<>();
        sql.read("SELECT decision, sentence, parts FROM place ORDER BY decision, rank",
                row -> places.computeIfAbsent(row.getLong(1), decision -> new ArrayList<>(2)).add(place(sentences.get(row.getLong(2)), row.getString(3))));
        List<Decision> all = sql.read("SELECT number, made, id, kind, author, words FROM decision", DecisionTable::numbered).stream()
                .sorted(Numbered.AS_MADE).map(one -> one.form().decision(places.getOrDefault(one.number(), List.of()))).toList();
        Map<String, String> newerByOlder = new HashMap<>();
        sql.read("SELECT older, newer FROM succession", row -> newerByOlder.put(row.getString(1), row.getString(2)));
        return new Decisions(all, newerByOlder);
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(row.getLong(1), row.getLong(2), new DecisionForm(row.getString(3), row.getString(4), row.getString(5),
                Instant.ofEpochMilli(row.getLong(2)), row.getString(6)));
    }

    private static Anchor sentence(ResultSet row) throws SQLException {
        Wording wording = new Wording(row.getString(5), row.getString(6), row.getString(7), Kin.valueOf(row.getString(8)));
        return new Anchor(row.getString(2), new SourceRange(row.getInt(3), row.getInt(4)), wording, List.of());
    }

    private static Anchor place(Anchor sentence, String parts) {
        return parts.isEmpty() ? sentence : new Anchor(sentence.notice(), sentence.range(), sentence.wording(), spans(parts));
    }

    private static List<Span> spans(String parts) {
        return Stream.of(parts.split(" ")).map(part -> part.split("-")).map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))).toList();
    }

    /** Keeps decisions, over those of the same ids. */
    public void add(Collection<? extends Decision> decisions) throws SQLException {
        for (Decision decision : decisions) {
            DecisionForm form = DecisionForm.of(decision);
            sql.repeat("DELETE FROM decision WHERE id = ?", form.id());
            sql.repeat("INSERT INTO decision (id, kind, author, made, words) VALUES (?, ?, ?, ?, ?)",
                    form.id(), form.kind(), form.author(), form.made().toEpochMilli(), form.words());
            int rank = 0;
            for (Anchor place : decision.places()) {
                String parts = place.parts().stream().map(part -> part.start() + "-" + part.end()).collect(Collectors.joining(" "));
                Object[] sentence = {place.notice(), place.range().start(), place.range().end(), place.wording().text(), place.wording().before(),
                    place.wording().after(), place.wording().kin().name()};
                sql.repeat("INSERT INTO sentence (notice, start, end, text, before, after, kin) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 "
                        + "WHERE NOT EXISTS (SELECT 1 FROM sentence WHERE " + SAME + ")", sentence);
                sql.repeat("INSERT INTO place SELECT decision.number, ?8, sentence.number, ?9 FROM decision, sentence WHERE decision.id = ?10 AND " + SAME,
                        Stream.concat(Stream.of(sentence), Stream.of(rank++, parts, form.id())).toArray());
            }
        }
    }

    /** Takes decisions back. Unknown ids are passed over. */
    public void forget(Collection<String> ids) throws SQLException {
        for (String id : ids) {
            sql.repeat("DELETE FROM decision WHERE id = ?", id);
        }
    }

    /** One notice takes the place of another. */
    public void succeed(String older, String newer) throws SQLException {
        sql.update("INSERT OR REPLACE INTO succession VALUES (?, ?)", older, newer);
    }

    /** Nothing takes the place of that notice any more. */
    public void endSuccession(String older) throws SQLException {
        sql.update("DELETE FROM succession WHERE older = ?", older);
    }

    /** What was decided of notices in the bin goes with them, but what passed to a newer version. */
    public void emptyBin() throws SQLException {
        sql.update("DELETE FROM decision WHERE number IN (SELECT decision FROM place JOIN sentence ON place.sentence = sentence.number "
                + "JOIN document ON sentence.notice = document.id WHERE removed IS NOT NULL AND document.id NOT IN (SELECT older FROM succession))");
        sql.update("DELETE FROM sentence WHERE number NOT IN (SELECT sentence FROM place)");
    }
}
