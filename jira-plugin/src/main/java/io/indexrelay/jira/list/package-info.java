/**
 * Lists what exists, ids only, by the managers and never by the search index; and watches what changes without an event.
 */
@NullMarked
package io.indexrelay.jira.list;

import org.jspecify.annotations.NullMarked;
