package org.duizhao.library;

import org.sqlite.SQLiteConfig;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An open SQLite file: queries, commands and transactions, with SQLite's failures in our words. Not thread-safe. */
final class SqlFile implements AutoCloseable {

    private static final int BUSY_MILLISECONDS = 5_000;

    private final Path file;
    private final Connection connection;

    private SqlFile(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static SqlFile open(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.enforceForeignKeys(true);
        // a commit that returned is on the disk, power cut or not (https://sqlite.org/pragma.html#pragma_synchronous)
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        return new SqlFile(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    }

    /**
     * Opens a file in a place where nothing can be written, such as a CD: SQLite then needs no journal and no lock, which it would
     * put beside the file (https://sqlite.org/uri.html#uriimmutable).
     */
    static SqlFile openUnchanging(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return new SqlFile(file, config.createConnection("jdbc:sqlite:" + file.toUri() + "?immutable=1"));
    }

    /** @param name what problems call it */
    static SqlFile openInMemory(Path name) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        return new SqlFile(name, config.createConnection("jdbc:sqlite::memory:"));
    }

    interface Work {
        void run() throws SQLException, IOException, LibraryProblem;
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException, IOException;
    }

    Connection connection() {
        return connection;
    }

    /** Does all of the work or nothing of it. */
    void transact(Work work) throws LibraryProblem {
        try {
            execute("BEGIN IMMEDIATE");
            try {
                work.run();
                execute("COMMIT");
            } catch (SQLException | IOException | LibraryProblem | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw LibraryProblem.of(e, file);
        } catch (IOException e) {
            throw new LibraryProblem(LibraryProblem.Reason.DAMAGED, file, e);
        }
    }

    private void rollBack(Exception cause) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    <T> List<T> read(String query, RowReader<T> reader, Object... arguments) throws LibraryProblem {
        try (PreparedStatement statement = prepared(query, arguments); ResultSet rows = statement.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw LibraryProblem.of(e, file);
        } catch (IOException e) {
            throw new LibraryProblem(LibraryProblem.Reason.DAMAGED, file, e);
        }
    }

    void update(String command, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(command, arguments)) {
            statement.executeUpdate();
        }
    }

    void execute(String command) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            statement.execute();
        }
    }

    private PreparedStatement prepared(String command, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(command);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
