package org.duizhao.library.sqlite;

import org.duizhao.library.entry.LibraryProblem;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An open SQLite file: queries, commands and transactions, with SQLite's failures in our words. Not thread-safe. */
public final class SqlFile implements AutoCloseable {

    /** So long another window may hold the file: longer than any transaction of ours takes. */
    private static final int BUSY_MILLISECONDS = 5_000;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> repeated = new HashMap<>();

    private SqlFile(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens a file, or makes it. Nothing is read yet: what SQLite thinks of it is said at the first query. */
    public static SqlFile open(Path file, Volume drive) throws SQLException {
        return connect(file, drive.uri(file, ""), false, BUSY_MILLISECONDS);
    }

    /** Opens a file that nothing is written to. @throws SQLException where it cannot be opened */
    public static SqlFile openToRead(Path file, Volume drive) throws SQLException {
        return connect(file, drive.uri(file, "mode=ro"), true, BUSY_MILLISECONDS);
    }

    /**
     * Opens a file that nobody writes, where nothing can be written, such as a CD: SQLite then needs no journal and no
     * lock, which it would put beside the file (https://sqlite.org/uri.html#uriimmutable). It does not see a journal that is
     * there.
     */
    public static SqlFile openUnchanging(Path file, Volume drive) throws SQLException {
        return connect(file, drive.uri(file, "immutable=1"), true, BUSY_MILLISECONDS);
    }

    /** As {@link #open}, but says at once that another has the file. */
    public static SqlFile openImpatiently(Path file, Volume drive) throws SQLException {
        return connect(file, drive.uri(file, ""), false, 0);
    }

    /** @param name what problems call it */
    public static SqlFile openInMemory(Path name) throws SQLException {
        return connect(name, ":memory:", false, BUSY_MILLISECONDS);
    }

    private static SqlFile connect(Path file, String address, boolean readOnly, int patience) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(patience);
        // nobody asks for the row that an INSERT made; the driver would look for it after each
        config.setGetGeneratedKeys(false);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + address);
            RowSum.register(connection);
            return new SqlFile(file, connection);
        } catch (SQLException e) {
            if (e.getCause() instanceof NativeLibraryNotFoundException) {
                // no project can be kept on this system, which is no fault of the file
                throw new LinkageError("SQLite", e);
            }
            throw e;
        }
    }

    /** Steps that are done as one. */
    public interface Work {
        void run() throws SQLException, IOException, LibraryProblem;
    }

    /** Makes a value of the row at which the result stands. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException, IOException;
    }

    /** Does all of the work or nothing of it. */
    public void transact(Work work) throws LibraryProblem {
        try {
            execute("BEGIN IMMEDIATE");
            try {
                work.run();
                closeRepeated();
                execute("COMMIT");
            } catch (SQLException | IOException | LibraryProblem | RuntimeException e) {
                rollBack(e);
                throw e;
            }
        } catch (SQLException e) {
            throw SqliteFailure.problem(e, file);
        } catch (IOException e) {
            throw new LibraryProblem(LibraryProblem.Reason.DAMAGED, file, e);
        }
    }

    /** A plan that is kept counts as work in progress, which keeps the file from being copied. */
    private void closeRepeated() throws SQLException {
        for (PreparedStatement statement : repeated.values()) {
            statement.close();
        }
        repeated.clear();
    }

    private void rollBack(Exception cause) {
        try {
            closeRepeated();
            execute("ROLLBACK");
        } catch (SQLException e) {
            // after a full disk SQLite has rolled back itself (https://sqlite.org/lang_transaction.html, section 3)
            cause.addSuppressed(e);
        }
    }

    /** The values of all rows of a query. */
    public <T> List<T> read(String query, RowReader<T> reader, Object... arguments) throws LibraryProblem {
        try (PreparedStatement statement = prepared(query, arguments); ResultSet rows = statement.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw SqliteFailure.problem(e, file);
        } catch (IOException | RuntimeException e) {
            // a damaged row meets its reader with every kind of exception
            throw new LibraryProblem(LibraryProblem.Reason.DAMAGED, file, e);
        }
    }

    /** The first word of the answer to a question of one row; empty where there is no answer. */
    public String ask(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    /** Does a command with arguments; within a transaction of the caller's, if there is one. */
    public void update(String command, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(command, arguments)) {
            statement.executeUpdate();
        }
    }

    /**
     * As {@link #update}, of a command that is given again and again in a transaction: SQLite's plan of it is kept until its end.
     */
    public void repeat(String command, Object... arguments) throws SQLException {
        PreparedStatement statement = repeated.get(command);
        if (statement == null) {
            statement = connection.prepareStatement(command);
            repeated.put(command, statement);
        }
        set(statement, arguments);
        statement.executeUpdate();
        // what was written is not kept in memory until the next time
        statement.clearParameters();
    }

    /** Does a command without arguments. */
    public void execute(String command) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            statement.execute();
        }
    }

    private PreparedStatement prepared(String command, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(command);
        set(statement, arguments);
        return statement;
    }

    private static void set(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
