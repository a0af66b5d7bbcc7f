package org.duizhao.library.table;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.StoredTopic;
import org.duizhao.library.entry.StoredTopic.Asked;
import org.duizhao.library.entry.StoredTopic.Shown;
import org.duizhao.library.sqlite.SqlFile;

import java.sql.SQLException;
import java.util.List;

/** A person's own topics, as rows of a project. Writing is done within a transaction of the caller's. */
public record OwnTopicTable(SqlFile sql) {

    /** In the order in which they were put. */
    public List<StoredTopic> topics() throws LibraryProblem {
        return sql.read("SELECT part, name, words, headings, kinds, asked, actors, abbreviation FROM own_topic ORDER BY place",
                row -> new StoredTopic(row.getString(1), row.getString(2), new Shown(row.getString(3), row.getString(4)),
                        new Asked(row.getString(5), row.getString(6), row.getString(7), row.getString(8))));
    }

    /** These in place of those before. */
    public void put(List<StoredTopic> topics) throws SQLException {
        sql.update("DELETE FROM own_topic");
        for (StoredTopic topic : topics) {
            sql.update("INSERT INTO own_topic (part, name, words, headings, kinds, asked, actors, abbreviation) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    topic.part(), topic.name(), topic.shown().words(), topic.shown().headings(), topic.asked().kinds(),
                    topic.asked().words(), topic.asked().actors(), topic.asked().abbreviation());
        }
    }
}
