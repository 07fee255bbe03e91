/**
 * Where a product publishes no event, a cheap poll with a fingerprint notices the change: what is watched is looked at
 * every minute, and what differs from what was remembered is queued, in the transaction that remembers it.
 */
@NullMarked
package io.indexrelay.poll;

import org.jspecify.annotations.NullMarked;
