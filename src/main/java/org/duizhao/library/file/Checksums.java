package org.duizhao.library.file;

import org.duizhao.library.sqlite.SqlFile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums by which damage is seen that SQLite does not see: bytes that changed within a value. Documents have theirs at all times, see
 * {@code DocumentTable}; all else is sealed when a project is closed in order, and the seal is broken by the first change after that.
 */
record Checksums(SqlFile sql) {

    /** Forms of the file before this have no sums. */
    private static final int SINCE = 9;
    private static final List<String> APART = List.of("document", "original", "seal");

    /** Whether there is a seal. Files of older forms have none. */
    boolean sealed() throws SQLException {
        return Migrations.version(sql) >= SINCE && !sql.ask("SELECT count(*) FROM seal").equals("0");
    }

    /** Whether no document is without its sum, no sum without its document, and all is as it was sealed. True of files of older forms. */
    boolean sound() throws SQLException {
        if (Migrations.version(sql) < SINCE) {
            return true;
        }
        return sql.ask("SELECT count(*) FROM document").equals(sql.ask("SELECT count(*) FROM checksum")) && (!sealed() || sealHolds());
    }

    private boolean sealHolds() throws SQLException {
        List<String> parts = parts();
        for (String part : parts) {
            if (!sql.ask("SELECT sum FROM seal WHERE part = '" + part + "'").equals(sum(part))) {
                return false;
            }
        }
        return sql.ask("SELECT count(*) FROM seal").equals(Integer.toString(parts.size()));
    }

    /** Within a transaction of the caller's. */
    void seal() throws SQLException {
        breakSeal();
        for (String part : parts()) {
            sql.update("INSERT INTO seal VALUES (?, ?)", part, sum(part));
        }
    }

    /** Within a transaction of the caller's. */
    void breakSeal() throws SQLException {
        sql.execute("DELETE FROM seal");
    }

    /** The tables that are summed whole, and what is summed of the others, whose rows have sums of their own. */
    private List<String> parts() throws SQLException {
        List<String> parts = new ArrayList<>(APART);
        parts.remove("seal");
        String tables = sql.ask("SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name)");
        for (String table : tables.split(" ")) {
            if (!APART.contains(table)) {
                parts.add(table);
            }
        }
        return parts;
    }

    /** The order of rows does not matter. */
    private String sum(String part) throws SQLException {
        return switch (part) {
            case "document" -> sql.ask("SELECT coalesce(sum(revision), 0) || ' ' || count(*) FROM document");
            case "original" -> sql.ask("SELECT coalesce(sum(row_sum(sha256, file)), 0) || ' ' || count(*) FROM original");
            default -> {
                String columns = sql.ask("SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('" + part + "')");
                yield sql.ask("SELECT coalesce(sum(row_sum(" + columns + ")), 0) || ' ' || count(*) FROM \"" + part + "\"");
            }
        };
    }
}
