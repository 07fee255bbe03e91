package io.indexrelay.refhost.confluence.people;

import com.atlassian.user.User;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name, with the full name and address looked up in the directory when they are asked for. */
final class DirectoryBackedUser implements User {

    private final Directory directory;
    private final String name;

    DirectoryBackedUser(Directory directory, String name) {
        this.directory = directory;
        this.name = name;
    }

    private Optional<Account> account() {
        return directory.account(name);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable String getFullName() {
        return account().map(Account::displayName).orElse(null);
    }

    @Override
    public @Nullable String getEmail() {
        return account().map(Account::email).orElse(null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DirectoryBackedUser that && that.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
