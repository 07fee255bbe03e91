package io.indexrelay.config;

import java.util.List;

/**
 * What an administrator has set, valid as a whole and without any secret.
 *
 * @param keys newest first, those with a future or past end included
 * @param bodies whether texts go out at all
 * @param emails whether users' addresses go out
 * @param attachments whether the bytes of attachments go out, and of which
 * @param backfill how much of a node walks may take
 * @param paused whether sending is stopped; capturing goes on
 * @param reconcile when what receivers have is compared with everything
 * @param senderNodes names of the nodes that may send; empty: all
 */
public record Settings(
        EndpointSettings endpoint,
        List<KeyInfo> keys,
        boolean bodies,
        boolean emails,
        AttachmentSettings attachments,
        BackfillSettings backfill,
        boolean paused,
        ReconcileSettings reconcile,
        List<String> senderNodes) {

    public Settings {
        keys = List.copyOf(keys);
        senderNodes = List.copyOf(senderNodes);
    }
}
