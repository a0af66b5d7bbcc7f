package org.duizhao.library.sqlite;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What SQLite says, and what that means to a person. */
class SqliteFailureTest {

    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, DISK_FULL", "SQLITE_IOERR_WRITE, DISK_FULL", "SQLITE_IOERR_FSYNC, DISK_FULL",
        "SQLITE_IOERR_SHMSIZE, DISK_FULL",
        "SQLITE_NOTADB, NOT_A_PROJECT", "SQLITE_CORRUPT, DAMAGED", "SQLITE_CORRUPT_VTAB, DAMAGED", "SQLITE_ERROR, DAMAGED",
        "SQLITE_IOERR_SHORT_READ, DAMAGED",
        "SQLITE_IOERR_CORRUPTFS, DAMAGED", "SQLITE_READONLY, READ_ONLY", "SQLITE_READONLY_DIRECTORY, READ_ONLY",
        "SQLITE_READONLY_ROLLBACK, READ_ONLY", "SQLITE_READONLY_DBMOVED, NOT_ACCESSIBLE", "SQLITE_BUSY, BUSY",
        "SQLITE_BUSY_SNAPSHOT, BUSY", "SQLITE_LOCKED_SHAREDCACHE, BUSY", "SQLITE_PROTOCOL, BUSY",
        "SQLITE_CANTOPEN, NOT_ACCESSIBLE",
        "SQLITE_CANTOPEN_ISDIR, NOT_ACCESSIBLE", "SQLITE_IOERR_READ, NOT_ACCESSIBLE", "SQLITE_IOERR_LOCK, NOT_ACCESSIBLE",
        "SQLITE_IOERR_FSTAT, NOT_ACCESSIBLE", "SQLITE_PERM, NOT_ACCESSIBLE"})
    void everyResultHasOneMeaning(SQLiteErrorCode code, Reason reason) {
        assertEquals(reason, SqliteFailure.reason(new SQLiteException("", code), true));
    }

    @ParameterizedTest
    @CsvSource({"SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_TRUNCATE"})
    void aWriteThatFailsWhereNothingIsLeftIsALostDriveAndNoFullDisk(SQLiteErrorCode code) {
        assertEquals(Reason.NOT_ACCESSIBLE, SqliteFailure.reason(new SQLiteException("", code), false));
    }

    @Test
    void aFailureThatIsNotSqlitesIsOneOfReaching() {
        assertEquals(Reason.NOT_ACCESSIBLE, SqliteFailure.problem(new SQLException("no driver"), Path.of("x")).reason());
    }
}
