/**
 * The database under the reference host, and the services of the platform that live in it.
 *
 * <p>One {@link io.indexrelay.refhost.db.Database} is opened for each host. Its data source goes to the product, which
 * answers with its transaction manager; from then on product, Active Objects and SAL's transactions are one: what a
 * plugin writes inside a listener is written with the change, or not at all. {@link
 * io.indexrelay.refhost.db.HostTransactions} joins, {@link io.indexrelay.refhost.db.DoomingDataSource} makes H2 as
 * unforgiving as PostgreSQL, and {@link io.indexrelay.refhost.db.ao.PluginDatabases} gives each plugin the real Active
 * Objects with the product's table names and refusals.
 */
@NullMarked
package io.indexrelay.refhost.db;

import org.jspecify.annotations.NullMarked;
