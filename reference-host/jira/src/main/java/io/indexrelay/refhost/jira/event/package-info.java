/**
 * Jira's native events of issues, in its own order: the redundant old event, then for each action the wrapped event, then
 * the bundle. What is published inside the transaction and what after it is the caller's to say.
 */
@NullMarked
package io.indexrelay.refhost.jira.event;

import org.jspecify.annotations.NullMarked;
