package io.indexrelay.config;

import io.indexrelay.scope.ScopeSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator has set, valid as a whole and without any secret.
 *
 * @param keys newest first, those with a future or past end included
 * @param bodies whether texts go out at all
 * @param emails whether users' addresses go out
 * @param attachments whether the bytes of attachments go out, and of which
 * @param activity whether and how what people do is told
 * @param backfill how much of a node walks may take
 * @param scope what may leave
 * @param paused whether sending is stopped; capturing goes on
 * @param dryRun whether everything is done but the sending
 * @param appUser whose view limits what leaves; null where nobody's does
 * @param reconcile when what receivers have is compared with everything
 * @param senderNodes names of the nodes that may send; empty: all
 */
public record Settings(
        EndpointSettings endpoint,
        List<KeyInfo> keys,
        boolean bodies,
        boolean emails,
        AttachmentSettings attachments,
        ActivitySettings activity,
        BackfillSettings backfill,
        ScopeSettings scope,
        boolean paused,
        boolean dryRun,
        @Nullable AppUser appUser,
        ReconcileSettings reconcile,
        List<String> senderNodes) {

    public Settings {
        keys = List.copyOf(keys);
        senderNodes = List.copyOf(senderNodes);
    }
}
