package io.indexrelay.refhost.directory;

/**
 * A user as the directory knows it.
 *
 * @param name as entered; compared without regard to case
 * @param email {@code ""} where unknown
 */
public record Account(String name, String displayName, String email, boolean active) {

    Account renamed(String newName) {
        return new Account(newName, displayName, email, active);
    }

    /** The same account, able to log in or not. */
    public Account withActive(boolean isActive) {
        return new Account(name, displayName, email, isActive);
    }
}
