/**
 * A reference Jira. Everything it keeps is in tables with the names of Jira's own, in the transaction that Active Objects
 * joins (or does not: {@code --ao-transaction}). Managers answer from these tables, and publish events as Jira does,
 * traps included.
 */
@NullMarked
package io.indexrelay.refhost.jira;

import org.jspecify.annotations.NullMarked;
