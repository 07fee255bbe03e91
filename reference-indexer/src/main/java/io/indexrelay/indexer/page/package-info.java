/**
 * What people and tests look at: the page at {@code /} and the JSON that it, and they, read. Read-only. None of it is
 * part of what a receiver must have; it answers without regard to any visitor and belongs on loopback.
 */
@NullMarked
package io.indexrelay.indexer.page;

import org.jspecify.annotations.NullMarked;
