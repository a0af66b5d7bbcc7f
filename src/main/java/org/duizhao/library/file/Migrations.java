package org.duizhao.library.file;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.form.StoredForm;
import org.duizhao.library.sqlite.SqlFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Brings a project file to the form this program writes, step by step, each in one transaction. SQLite's {@code user_version}
 * says which form a file has, {@code application_id} that it is a project at all.
 *
 * <p>What comes next is a step more. Notices themselves are JSON, to which {@link StoredForm} adds fields
 * without a step.
 *
 * @param steps scripts in their order; the first makes an empty file a project
 */
public record Migrations(List<String> steps) {

    /** "DZpr", by which {@code file(1)} and we know a project from another SQLite file. */
    static final int APPLICATION_ID = 0x445A7072;

    /** In the order in which they were made; a step that was shipped never changes. */
    private static final List<String> FILES = List.of("version1.sql", "version2.sql", "version3.sql", "version4.sql", "version5.sql",
            "version6.sql", "version7.sql", "version8.sql", "version9.sql");

    public Migrations {
        steps = List.copyOf(steps);
    }

    /** The steps of this program. */
    public static Migrations shipped() {
        return new Migrations(FILES.stream().map(Migrations::script).toList());
    }

    private static String script(String name) {
        try (InputStream script = Migrations.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks whether a file can be brought up to date: empty ones and projects can.
     *
     * @param name what the problem calls it
     * @throws LibraryProblem where it is something else, or a newer program's
     */
    void check(SqlFile file, Path name) throws SQLException, LibraryProblem {
        boolean empty = version(file) == 0 && number(file, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && number(file, "PRAGMA application_id") != APPLICATION_ID) {
            throw new LibraryProblem(LibraryProblem.Reason.NOT_A_PROJECT, name, null);
        }
        if (version(file) > steps.size()) {
            throw new LibraryProblem(LibraryProblem.Reason.NEWER_VERSION, name, null);
        }
    }

    boolean areAllTakenBy(SqlFile file) throws SQLException {
        return version(file) == steps.size();
    }

    /** Takes all steps that the file has not taken. One that fails leaves the file as the last one before it did. */
    public void bringUpToDate(SqlFile file) throws SQLException, LibraryProblem {
        for (int version = version(file); version < steps.size(); version++) {
            take(file, version);
        }
    }

    private void take(SqlFile file, int version) throws LibraryProblem {
        file.transact(() -> {
            for (String command : steps.get(version).strip().split(";\\s*\n")) {
                file.execute(command);
            }
            file.execute("PRAGMA application_id = " + APPLICATION_ID);
            file.execute("PRAGMA user_version = " + (version + 1));
        });
    }

    /** The form of the file: 0 for an empty one. */
    static int version(SqlFile file) throws SQLException {
        return number(file, "PRAGMA user_version");
    }

    private static int number(SqlFile file, String query) throws SQLException {
        return Integer.parseInt(file.ask(query));
    }
}
