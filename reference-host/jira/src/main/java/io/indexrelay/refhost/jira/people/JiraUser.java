package io.indexrelay.refhost.jira.people;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.CrowdUser;
import org.jspecify.annotations.Nullable;

/** A user as of when it was read. Two are equal when their keys are. */
public final class JiraUser implements ApplicationUser {

    private static final long NO_DIRECTORY = -1;

    private final @Nullable Long id;
    private final String key;
    private final CrowdUser inDirectory;

    private JiraUser(@Nullable Long id, String key, CrowdUser inDirectory) {
        this.id = id;
        this.key = key;
        this.inDirectory = inDirectory;
    }

    static JiraUser known(long id, String key, long directory, Account account) {
        return new JiraUser(id, key, new CrowdUser(directory, account));
    }

    /** Stands for somebody whom the directory does not hold. */
    static JiraUser shell(String key, String name) {
        return new JiraUser(null, key, new CrowdUser(NO_DIRECTORY, new Account(name, name, "?", false)));
    }

    boolean isShell() {
        return id == null;
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return inDirectory.getName();
    }

    @Override
    public String getName() {
        return inDirectory.getName();
    }

    @Override
    public long getDirectoryId() {
        return inDirectory.getDirectoryId();
    }

    @Override
    public boolean isActive() {
        return inDirectory.isActive();
    }

    @Override
    public String getEmailAddress() {
        return inDirectory.getEmailAddress();
    }

    @Override
    public String getDisplayName() {
        return inDirectory.getDisplayName();
    }

    @Override
    public User getDirectoryUser() {
        return inDirectory;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicationUser that && key.equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return getName() + "(" + key + ")";
    }
}
