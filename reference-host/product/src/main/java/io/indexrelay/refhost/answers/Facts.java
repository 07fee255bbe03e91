package io.indexrelay.refhost.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a product knows of its people and contents, by its own permission manager and its own tables. Called inside a
 * transaction.
 *
 * @param <U> the product's users
 */
public interface Facts<U> {

    /** The user of that key; empty where the product has none. */
    Optional<U> user(String key);

    /** The keys of all users. */
    List<String> users();

    /** The subjects that an unscoped backfill must deliver. */
    List<String> contents();

    /**
     * Who may view a subject: nobody, where it does not exist or is no subject.
     *
     * @return takes a user, or empty for the visitor who is not logged in
     */
    Predicate<Optional<U>> viewers(String subject);

    /** The same in the customer portal; nobody, where the product has none. */
    default Predicate<Optional<U>> viewersInPortal(String subject) {
        return user -> false;
    }
}
