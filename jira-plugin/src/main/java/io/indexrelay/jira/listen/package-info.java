/**
 * Jira's native events, each turned into rows that say which object, and why. Listeners read nothing: events may come
 * inside the open transaction of the change, on any node, on the thread of the user's request. One class for each theme,
 * so that an event class that a version lacks silences no other.
 *
 * <p>What has no event is watched ({@link io.indexrelay.jira.list}); what slips through is found by reconciliation.
 */
@NullMarked
package io.indexrelay.jira.listen;

import org.jspecify.annotations.NullMarked;
