/**
 * Cluster locks in the database, with the behaviour of Jira or Confluence, awkward where the products are: no fencing,
 * locks that outlive a dead node for a while, waiters that poll.
 */
@NullMarked
package io.indexrelay.refhost.db.lock;

import org.jspecify.annotations.NullMarked;
