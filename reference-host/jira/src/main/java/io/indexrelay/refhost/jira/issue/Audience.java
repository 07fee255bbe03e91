package io.indexrelay.refhost.jira.issue;

import org.jspecify.annotations.Nullable;

/**
 * Who reads a comment or a worklog, of those who see its issue.
 *
 * @param group only members of the group; null: no such limit
 * @param role only those in the role of the issue's project; null: no such limit
 */
public record Audience(@Nullable String group, @Nullable Long role) {

    public static final Audience EVERYBODY = new Audience(null, null);
}
