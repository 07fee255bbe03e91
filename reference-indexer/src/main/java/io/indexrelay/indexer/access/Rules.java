package io.indexrelay.indexer.access;

import java.util.Optional;

/**
 * What evaluation needs to look up, always within the one source that the rule came from. Answers must not change while
 * an {@link AccessEvaluator} uses them.
 */
public interface Rules {

    /** The rule of an access set that exists now. */
    Optional<Access> accessSet(String id);

    /** The own rule of a document that is present now: not deleted, nor hidden with what it hangs on. */
    Optional<Access> document(String subject);

    /** A user that exists now, active or not. */
    Optional<User> user(String key);
}
