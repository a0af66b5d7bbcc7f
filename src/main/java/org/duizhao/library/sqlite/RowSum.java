package org.duizhao.library.sqlite;

import org.sqlite.Function;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.CRC32;

/** {@code row_sum(…)} in SQL: a CRC-32 over its arguments, by which bytes that changed on the disk are known. One value never counts as two. */
final class RowSum extends Function {

    private static final String NAME = "row_sum";
    private static final int ANY_NUMBER = -1;
    /** Type of a BLOB, of NULL (https://sqlite.org/c3ref/c_blob.html). */
    private static final int BLOB = 4;
    private static final int NULL = 5;

    static void register(Connection connection) throws SQLException {
        Function.create(connection, NAME, new RowSum(), ANY_NUMBER, FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        CRC32 sum = new CRC32();
        for (int i = 0; i < args(); i++) {
            int type = value_type(i);
            byte[] bytes = type == NULL ? new byte[0] : type == BLOB ? value_blob(i) : value_text(i).getBytes(StandardCharsets.UTF_8);
            sum.update(type);
            add(sum, bytes.length);
            sum.update(bytes);
        }
        result(sum.getValue());
    }

    private static void add(CRC32 sum, int length) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            sum.update(length >> shift);
        }
    }
}
