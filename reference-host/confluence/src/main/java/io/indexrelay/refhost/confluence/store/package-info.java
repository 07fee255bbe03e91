/**
 * Where content lives: the tables, and Confluence's own entities in them, through the persistence API. The transaction manager binds one session to a
 * transaction and shows its connection to whoever uses the same data source.
 */
@NullMarked
package io.indexrelay.refhost.confluence.store;

import org.jspecify.annotations.NullMarked;
