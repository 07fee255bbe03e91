package io.indexrelay.refhost.directory;

import com.atlassian.crowd.embedded.api.User;
import org.jspecify.annotations.Nullable;

/** An account, as Crowd's interfaces and events show it. */
public final class CrowdUser implements com.atlassian.crowd.model.user.User {

    private final long directoryId;
    private final Account account;

    public CrowdUser(long directoryId, Account account) {
        this.directoryId = directoryId;
        this.account = account;
    }

    @Override
    public long getDirectoryId() {
        return directoryId;
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public boolean isActive() {
        return account.active();
    }

    @Override
    public String getEmailAddress() {
        return account.email();
    }

    @Override
    public String getDisplayName() {
        return account.displayName();
    }

    @Override
    public String getFirstName() {
        return account.displayName().split(" ", 2)[0];
    }

    @Override
    public String getLastName() {
        String[] names = account.displayName().split(" ", 2);
        return names[names.length - 1];
    }

    @Override
    public @Nullable String getExternalId() {
        return null;
    }

    @Override
    public int compareTo(User other) {
        return Directory.fold(getName()).compareTo(Directory.fold(other.getName()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof User that && Directory.fold(getName()).equals(Directory.fold(that.getName()));
    }

    @Override
    public int hashCode() {
        return Directory.fold(getName()).hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
