/**
 * Keeps what came, durably, and lets one delivery write or many searches read.
 *
 * <p>There is a single store: one Lucene index holds both the texts to search in and, as stored fields, the entries of
 * the receiver's rule. A batch is one commit: the entries and the texts of a batch are on disk together, synced, before
 * the sender gets its 2xx, or none of them is. After {@code kill -9} the index opens at the last commit, whose events
 * were all answered; what was not answered comes again, and the versions make that harmless. The entries live in memory
 * as well and are read back at the start.
 */
@NullMarked
package io.indexrelay.indexer.store;

import org.jspecify.annotations.NullMarked;
