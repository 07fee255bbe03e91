package io.indexrelay.refhost.directory;

import io.indexrelay.refhost.product.UserDirectory.Asking;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import java.util.Optional;

/** Whom of the directory a product lets in, and as what. Called inside a transaction, but for {@link #asking}. */
public interface Logins {

    /** The user of that name, in any case, with the key that the product gave them. */
    Optional<HostUser> byUsername(String username);

    /** The user of that key, if the directory has the name still. */
    Optional<HostUser> byKey(String key);

    /**
     * Who asks while the current thread answers a request. A product that keeps nothing on threads need not know.
     *
     * @param username {@code ""} where nobody is logged in
     */
    default Asking asking(String username) {
        return () -> {};
    }
}
