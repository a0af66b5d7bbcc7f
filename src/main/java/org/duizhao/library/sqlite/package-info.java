/**
 * SQLite as it behaves on real drives: statements and transactions, journals, the files beside a database, and its failures in a person's terms.
 */
package org.duizhao.library.sqlite;
