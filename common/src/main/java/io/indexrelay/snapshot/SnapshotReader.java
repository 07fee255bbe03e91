package io.indexrelay.snapshot;

import io.indexrelay.change.Subject;

/**
 * Reads documents as the product has them now. Implemented by each plugin.
 *
 * <p>Called on the sender's threads, without a user and outside any transaction; implementations open their own short
 * ones and copy everything out before they end. Never throws for an object that cannot be read: that is
 * {@link Reading.Unreadable}.
 */
public interface SnapshotReader {

    Reading read(Subject subject);
}
