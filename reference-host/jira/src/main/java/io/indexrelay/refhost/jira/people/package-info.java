/**
 * Jira's people: a permanent key in {@code app_user} for a name in the directory. Issues, schemes and roles refer to the
 * key, groups and Crowd's events to the name; new users get the key {@code JIRAUSER} and a number, those of old backups
 * have their name for a key. A user whom the directory has lost is still known by the key, as a shell that is not active.
 *
 * <p>Classes that end in {@code Answers} stand behind managers that plugins import.
 */
@NullMarked
package io.indexrelay.refhost.jira.people;

import org.jspecify.annotations.NullMarked;
