package org.duizhao.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a project file to the form this program writes, step by step, each in one transaction. SQLite's {@code user_version}
 * says which form a file has, {@code application_id} that it is a project at all.
 */
final class Migrations {

    /** "DZpr", by which {@code file(1)} and we know a project from another SQLite file. */
    static final int APPLICATION_ID = 0x445A7072;
    /** The forms in their order; the first makes an empty file a project. */
    static final List<String> STEPS = List.of("version1.sql");
    static final int NEWEST = STEPS.size();

    private Migrations() {
    }

    /** The form of the file: 0 for an empty one. */
    static int version(Connection file) throws SQLException {
        return number(file, "PRAGMA user_version");
    }

    /** Whether the file is empty or a project. */
    static boolean isProject(Connection file) throws SQLException {
        return number(file, "PRAGMA application_id") == APPLICATION_ID
                || version(file) == 0 && number(file, "SELECT count(*) FROM sqlite_master") == 0;
    }

    /** Takes the steps from the file's form to {@code newest}; does nothing where it is there already. */
    static void upTo(int newest, Connection file) throws SQLException, IOException {
        for (int version = version(file); version < newest; version++) {
            try (Statement statement = file.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                for (String command : script(STEPS.get(version)).split(";\\s*\n")) {
                    statement.execute(command);
                }
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                statement.execute("PRAGMA user_version = " + (version + 1));
                statement.execute("COMMIT");
            }
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream script = Migrations.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static int number(Connection file, String query) throws SQLException {
        try (Statement statement = file.createStatement(); ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
