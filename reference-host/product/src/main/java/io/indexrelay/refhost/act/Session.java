package io.indexrelay.refhost.act;

import java.util.function.Supplier;

/** The product's way to be somebody on a thread. */
public interface Session {

    /**
     * Does something as a user and lets the thread be who it was before.
     *
     * @param username {@code ""} is the visitor who is not logged in
     * @throws Refused when there is no such user
     */
    <T> T as(String username, Supplier<T> work);
}
