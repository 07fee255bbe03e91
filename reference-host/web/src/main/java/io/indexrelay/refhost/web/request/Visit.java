package io.indexrelay.refhost.web.request;

import io.indexrelay.refhost.product.UserDirectory.HostUser;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The request that the current thread answers.
 *
 * @param visitor null for somebody who is not logged in
 * @param bySession whether the user came with a session cookie, as browsers do, not with an Authorization header
 */
public record Visit(
        HttpServletRequest request, HttpServletResponse response, @Nullable HostUser visitor, boolean bySession) {

    private static final ThreadLocal<@Nullable Visit> CURRENT = new ThreadLocal<>();

    /** Empty on threads that answer no request. */
    public static Optional<Visit> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Makes this the current thread's visit until the answer is closed. */
    Scope open() {
        Visit before = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    public Optional<HostUser> user() {
        return Optional.ofNullable(visitor);
    }

    /** How long a visit is current. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
