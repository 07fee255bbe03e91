/**
 * The ports of the core over Active Objects. Entities stay in here and are mapped to records at once.
 *
 * <p>What shapes every class of this package: Active Objects knows find, count, create, save (no version check, silent on
 * a row that is gone) and {@code deleteWithSQL} (the only statement with a row count), and nothing more is used. In
 * Confluence it works on the connection of the current Hibernate session, so every call runs in
 * {@code executeInTransaction}, which joins a running transaction. Tables have at most 30 characters with their prefix,
 * columns keep clear of words that some database reserves, times are epoch milliseconds, and indexed texts have at most
 * 190 characters (an old MySQL indexes no more). Oracle keeps {@code ""} as null, so both read as {@code ""}.
 *
 * <p>The shapes only ever grow, by columns that may be null: removing a getter drops the column with its data, and two
 * versions of the app run side by side during a rolling upgrade. The outbox does not even grow.
 */
@NullMarked
package io.indexrelay.adapter.ao;

import org.jspecify.annotations.NullMarked;
