package io.indexrelay.refhost.jira.event;

import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, and when.
 *
 * @param user null is somebody who is not logged in
 * @param operation null: not part of a bulk change
 */
public record Occasion(@Nullable ApplicationUser user, Instant time, @Nullable SpanningOperation operation) {

    public static Occasion of(@Nullable ApplicationUser user, Instant time) {
        return new Occasion(user, time, null);
    }

    /** One of the changes of a bulk operation. */
    public Occasion within(SpanningOperation bulk) {
        return new Occasion(user, time, bulk);
    }

    public @Nullable String userKey() {
        return user == null ? null : user.getKey();
    }
}
