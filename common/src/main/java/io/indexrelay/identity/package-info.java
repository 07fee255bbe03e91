/**
 * Who we are to receivers, and whether we still are. An instance that was restored from a backup, moved or copied looks to
 * itself like the one that it was; receivers would take its events for the original's. So marks are kept in two places that
 * rarely travel together, the database and the shared home, and whoever is in office compares them before anything is sent.
 */
@NullMarked
package io.indexrelay.identity;

import org.jspecify.annotations.NullMarked;
