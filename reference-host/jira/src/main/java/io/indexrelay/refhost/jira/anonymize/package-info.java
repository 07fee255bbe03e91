/**
 * Jira's anonymisation of a user, and the plugin modules that it asks on the way. Steps and module types are as published for
 * Jira 8.3 to 10.2; whether Jira asks before or after each step is not known, here it is before.
 */
@NullMarked
package io.indexrelay.refhost.jira.anonymize;

import org.jspecify.annotations.NullMarked;
