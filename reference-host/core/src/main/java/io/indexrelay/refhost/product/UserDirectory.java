package io.indexrelay.refhost.product;

import java.util.Optional;

/** The people of a product, as the login page and SAL's UserManager see them. Every call runs in a transaction of its own or joins the running one. */
public interface UserDirectory {

    /** The active user with that name and password. */
    Optional<HostUser> authenticate(String username, String password);

    Optional<HostUser> byUsername(String username);

    Optional<HostUser> byKey(String key);

    boolean isMemberOf(String userKey, String group);

    /**
     * Tells the product who asks while the current thread answers a request; the same thread closes it with the answer.
     * A product that keeps nothing on threads need not know.
     *
     * @param username {@code ""} where nobody is logged in
     */
    default Asking asking(String username) {
        return () -> {};
    }

    /** How long a thread answers a request. */
    interface Asking extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * A person.
     *
     * @param key permanent; in Jira often unlike the name
     * @param email {@code ""} where unknown
     * @param admin may open the administration
     * @param systemAdmin may do everything there
     */
    record HostUser(
            String key, String username, String displayName, String email, boolean admin, boolean systemAdmin) {}
}
