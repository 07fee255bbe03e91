/**
 * What is still to be told: one row for each change, written in the transaction of the change and deleted by id after the
 * endpoint's receipt.
 */
@NullMarked
package io.indexrelay.outbox;

import org.jspecify.annotations.NullMarked;
